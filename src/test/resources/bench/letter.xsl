<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:svg="http://www.w3.org/2000/svg">

  <xsl:template match="/letter">
    <fo:root xml:lang="{@language}" font-family="Liberation Sans" font-size="10.5pt" line-height="15pt" color="#1D1F21">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="first" page-width="210mm" page-height="297mm" margin="15mm 25mm 12mm 25mm">
          <fo:region-body margin-bottom="14mm"/>
          <fo:region-before region-name="no-head" extent="0mm"/>
          <fo:region-after extent="5mm"/>
        </fo:simple-page-master>
        <fo:simple-page-master master-name="next" page-width="210mm" page-height="297mm" margin="12mm 25mm 12mm 25mm">
          <fo:region-body margin-top="15mm" margin-bottom="14mm"/>
          <fo:region-before region-name="head" extent="6mm"/>
          <fo:region-after extent="5mm"/>
        </fo:simple-page-master>
        <fo:page-sequence-master master-name="letter">
          <fo:single-page-master-reference master-reference="first"/>
          <fo:repeatable-page-master-reference master-reference="next"/>
        </fo:page-sequence-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title><xsl:value-of select="title"/></dc:title>
              <dc:creator><xsl:value-of select="authority"/></dc:creator>
              <dc:description><xsl:value-of select="subject"/></dc:description>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
      </fo:declarations>
      <fo:page-sequence master-reference="letter">
        <fo:static-content flow-name="head" role="artifact">
          <fo:block font-size="8pt" line-height="11pt" color="#555C61" border-bottom="0.5pt solid #D2D5D8"
              text-align-last="justify">
            <xsl:value-of select="authority"/>
            <fo:leader leader-pattern="space"/>
            <xsl:value-of select="date"/>
          </fo:block>
        </fo:static-content>
        <fo:static-content flow-name="xsl-region-after" role="artifact">
          <fo:block font-size="8pt" line-height="11pt" color="#555C61" text-align-last="justify">
            <xsl:value-of select="title"/>&#160; · &#160;<xsl:value-of select="reference"/>
            <fo:leader leader-pattern="space"/>
            <xsl:value-of select="pageWord"/><fo:page-number/><xsl:value-of select="pagesWord"/>
            <fo:page-number-citation-last ref-id="letter"/>
          </fo:block>
        </fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <fo:block id="letter">
            <xsl:call-template name="head"/>
            <fo:block><xsl:value-of select="salutation"/></fo:block>
            <fo:block role="H1" font-size="13.5pt" line-height="18pt" font-weight="bold" space-before="10pt"
                keep-with-next.within-page="always">
              <xsl:value-of select="subject"/>
            </fo:block>
            <xsl:apply-templates select="body/*"/>
          </fo:block>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template name="head">
    <fo:table table-layout="fixed" width="100%" role="NonStruct" border-bottom="1.6pt solid {@accent}">
      <fo:table-column column-width="105mm"/>
      <fo:table-column column-width="55mm"/>
      <fo:table-body role="NonStruct">
        <fo:table-row role="NonStruct">
          <fo:table-cell role="NonStruct">
            <fo:block font-size="15pt" line-height="18.5pt" font-weight="bold" color="{@accent}">
              <xsl:value-of select="authority"/>
            </fo:block>
            <fo:block font-size="8.5pt" line-height="11.5pt" color="#555C61">
              <xsl:value-of select="onBehalfOf"/>
            </fo:block>
          </fo:table-cell>
          <fo:table-cell role="NonStruct" padding-bottom="8pt">
            <xsl:for-each select="headLine">
              <fo:block font-size="8.5pt" line-height="11.5pt" color="#555C61"><xsl:value-of select="."/></fo:block>
            </xsl:for-each>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
    <fo:table table-layout="fixed" width="100%" role="NonStruct" line-height="14pt" space-before="10mm"
        space-after="5mm">
      <fo:table-column column-width="105mm"/>
      <fo:table-column column-width="55mm"/>
      <fo:table-body role="NonStruct">
        <fo:table-row role="NonStruct">
          <fo:table-cell role="NonStruct">
            <xsl:for-each select="recipientLine"><fo:block><xsl:value-of select="."/></fo:block></xsl:for-each>
          </fo:table-cell>
          <fo:table-cell role="NonStruct">
            <fo:block font-size="8.5pt" color="#555C61"><xsl:value-of select="dateWord"/></fo:block>
            <fo:block><xsl:value-of select="date"/></fo:block>
            <fo:block font-size="8.5pt" color="#555C61"><xsl:value-of select="referenceWord"/></fo:block>
            <fo:block><xsl:value-of select="reference"/></fo:block>
            <fo:table table-layout="fixed" width="100%" role="NonStruct" space-before="7pt">
              <fo:table-column column-width="18mm"/>
              <fo:table-column column-width="37mm"/>
              <fo:table-body role="NonStruct">
                <fo:table-row role="NonStruct">
                  <fo:table-cell role="NonStruct">
                    <fo:block line-height="0">
                      <fo:instream-foreign-object fox:alt-text="{verify}" content-width="16mm" content-height="16mm">
                        <svg:svg viewBox="0 0 {code/@size} {code/@size}" width="16mm" height="16mm">
                          <svg:path d="{code/@path}" fill="#1D1F21"/>
                        </svg:svg>
                      </fo:instream-foreign-object>
                    </fo:block>
                  </fo:table-cell>
                  <fo:table-cell role="NonStruct">
                    <fo:block font-size="7.5pt" line-height="9pt" color="#555C61"><xsl:value-of select="verify"/></fo:block>
                  </fo:table-cell>
                </fo:table-row>
              </fo:table-body>
            </fo:table>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="heading2">
    <fo:block role="H2" font-size="11.5pt" line-height="16pt" font-weight="bold" space-before="16pt"
        keep-with-next.within-page="always">
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>

  <xsl:template match="heading3">
    <fo:block role="H3" font-weight="bold" space-before="12pt" keep-with-next.within-page="always">
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>

  <xsl:template match="paragraph">
    <fo:block space-before="8pt"><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="callout">
    <fo:block space-before="13pt" space-after="13pt" background-color="#F2F4F5" border-left="3pt solid {/letter/@accent}"
        padding="9pt 14pt 9pt 11pt" margin-left="0pt" margin-right="0pt" keep-together.within-page="always">
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="strong">
    <fo:inline font-weight="bold"><xsl:value-of select="."/></fo:inline>
  </xsl:template>

  <xsl:template match="link">
    <fo:basic-link external-destination="{@to}" fox:alt-text="{.}" color="#1D4F91" text-decoration="underline">
      <xsl:value-of select="."/>
    </fo:basic-link>
  </xsl:template>

  <xsl:template match="bullets | numbered">
    <fo:list-block provisional-distance-between-starts="18pt" provisional-label-separation="4pt" space-before="6pt">
      <xsl:for-each select="item">
        <fo:list-item space-before="4pt">
          <fo:list-item-label end-indent="label-end()">
            <fo:block>
              <xsl:choose>
                <xsl:when test="parent::numbered"><xsl:number/>.</xsl:when>
                <xsl:otherwise>•</xsl:otherwise>
              </xsl:choose>
            </fo:block>
          </fo:list-item-label>
          <fo:list-item-body start-indent="body-start()">
            <fo:block><xsl:apply-templates/></fo:block>
          </fo:list-item-body>
        </fo:list-item>
      </xsl:for-each>
    </fo:list-block>
  </xsl:template>

  <xsl:template match="facts">
    <fo:table table-layout="fixed" width="100%" font-size="9.5pt" line-height="13pt" space-before="13pt"
        border-top="0.5pt solid #D2D5D8">
      <fo:table-column column-width="36mm"/>
      <fo:table-column column-width="124mm"/>
      <fo:table-body>
        <xsl:for-each select="fact">
          <fo:table-row border-bottom="0.5pt solid #D2D5D8" keep-together.within-page="always">
            <fo:table-cell role="TH" fox:scope="row" padding="4pt 0pt"><fo:block font-weight="bold"><xsl:value-of select="key"/></fo:block></fo:table-cell>
            <fo:table-cell padding="4pt 0pt"><fo:block><xsl:apply-templates select="value/node()"/></fo:block></fo:table-cell>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="table">
    <fo:block font-size="9.5pt" line-height="13pt" font-weight="bold" space-before="7pt"
        keep-with-next.within-page="always">
      <xsl:value-of select="caption"/>
    </fo:block>
    <fo:table table-layout="fixed" width="100%" font-size="9.5pt" line-height="13pt" space-after="13pt">
      <fo:table-column column-width="88mm"/>
      <fo:table-column column-width="18mm"/>
      <fo:table-column column-width="26mm"/>
      <fo:table-column column-width="28mm"/>
      <fo:table-header>
        <fo:table-row border-bottom="0.9pt solid #6B7176" font-size="8.5pt" line-height="11.5pt" font-weight="bold"
            color="#555C61">
          <xsl:for-each select="column">
            <fo:table-cell padding="4pt 0pt" display-align="after">
              <fo:block text-align="{@align}"><xsl:value-of select="."/></fo:block>
            </fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="row | total">
          <fo:table-row border-bottom="0.5pt solid #D2D5D8" keep-together.within-page="always">
            <xsl:if test="self::total"><xsl:attribute name="font-weight">bold</xsl:attribute></xsl:if>
            <xsl:for-each select="cell">
              <fo:table-cell padding="4pt 0pt">
                <xsl:if test="position() = 1">
                  <xsl:attribute name="role">TH</xsl:attribute>
                  <xsl:attribute name="fox:scope">row</xsl:attribute>
                </xsl:if>
                <fo:block text-align="{@align}"><xsl:value-of select="."/></fo:block>
              </fo:table-cell>
            </xsl:for-each>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="signature">
    <fo:block space-before="18pt" keep-together.within-page="always">
      <fo:block><xsl:value-of select="closing"/></fo:block>
      <fo:block font-weight="bold" space-before="34pt"><xsl:value-of select="name"/></fo:block>
      <fo:block><xsl:value-of select="post"/></fo:block>
      <fo:block><xsl:value-of select="office"/></fo:block>
    </fo:block>
  </xsl:template>

</xsl:stylesheet>
