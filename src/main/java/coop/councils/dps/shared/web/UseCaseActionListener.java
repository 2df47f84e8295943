package coop.councils.dps.shared.web;

import coop.councils.dps.shared.ChangedMeanwhileException;
import coop.councils.dps.shared.Decision;
import coop.councils.dps.shared.IncompleteException;
import coop.councils.dps.shared.InvalidInputException;
import coop.councils.dps.shared.London;
import coop.councils.dps.shared.Messages;
import coop.councils.dps.shared.RefusalShown;
import coop.councils.dps.shared.RefusedException;
import jakarta.el.MethodExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.component.ActionSource2;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Performs a button's action and answers for it: an action returns the address to go to, a refusal is shown on the
 * same page with everything typed, and a form that is sent twice is performed once.
 */
public class UseCaseActionListener implements ActionListener {

  @Override
  public void processAction(ActionEvent event) {
    if (!bean(Form.class).isPosted()) {
      throw new FacesException("A form can only be posted");
    }
    MethodExpression action = ((ActionSource2) event.getComponent()).getActionExpression();
    FacesContext context = FacesContext.getCurrentInstance();
    SentForms.Once once = bean(SentForms.class).once(bean(Form.class).fingerprint());
    synchronized (once) {
      if (once.address() == null) {
        perform(action, context).ifPresent(once::answeredWith);
      }
    }
    if (once.address() != null) {
      redirect(context, once.address());
    }
  }

  private static Optional<String> perform(MethodExpression action, FacesContext context) {
    try {
      return Optional.ofNullable((String) action.invoke(context.getELContext(), null));
    } catch (RuntimeException e) {
      Throwable meaning = Failures.meaningOf(e);
      String address = context.getExternalContext().getRequestMap().get(RouteFilter.ADDRESS).toString();
      refusals(meaning).forEach(refused ->
          CDI.current().getBeanManager().getEvent().fire(new RefusalShown(refused, address)));
      if (!show(meaning, bean(Errors.class), bean(PageTexts.class), bean(Messages.class))) {
        throw e instanceof FacesException ? e : new FacesException(e);
      }
      return Optional.empty();
    }
  }

  /** What the audit record keeps: a rule that refused, and a file that was none (hostile, broken or too large). */
  private static Stream<Decision.Refused> refusals(Throwable failure) {
    if (failure instanceof RefusedException refusal) {
      return Stream.of(refusal.refused());
    }
    return failure instanceof InvalidInputException invalid
        ? invalid.errors().stream().filter(error -> error.messageKey().startsWith("file.")
            && !error.messageKey().equals("file.none")).map(error ->
                new Decision.Refused("FILE", error.messageKey(), error.arguments()))
        : Stream.empty();
  }

  private static boolean show(Throwable failure, Errors errors, PageTexts text, Messages messages) {
    if (failure instanceof InvalidInputException invalid) {
      invalid.errors().forEach(error -> errors.add(error.field(), text.of(error)));
    } else if (failure instanceof IncompleteException incomplete) {
      incomplete.missing().forEach(missing ->
          errors.elsewhere(text.of("letter.missing", messages.text(missing.messageKey())), missing.address()));
    } else if (failure instanceof RefusedException refusal) {
      errors.add(null, messages.text(refusal.refused()));
    } else if (failure instanceof ChangedMeanwhileException changed && changed.by() != null) {
      errors.conflict(text.of("error.changedBy", changed.by(), London.moment(changed.at())));
    } else if (failure instanceof ChangedMeanwhileException || Failures.isOvertaken(failure)) {
      errors.conflict(text.of("error.changed"));
    } else {
      return false;
    }
    return true;
  }

  private static void redirect(FacesContext context, String address) {
    try {
      context.getExternalContext().redirect(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
