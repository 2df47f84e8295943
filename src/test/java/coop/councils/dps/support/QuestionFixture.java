package coop.councils.dps.support;

import coop.councils.dps.admission.domain.Question;
import coop.councils.dps.admission.domain.QuestionType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

/** A question of the questionnaire. Only the database makes them in earnest, so fields are set from outside. */
public final class QuestionFixture {

  private final Question question;

  private QuestionFixture(Question question) {
    this.question = question;
  }

  public static QuestionFixture aQuestion(String code, QuestionType type) {
    try {
      Constructor<Question> empty = Question.class.getDeclaredConstructor();
      empty.setAccessible(true);
      return new QuestionFixture(empty.newInstance()).with("code", code).with("type", type)
          .with("section", "experience");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public QuestionFixture ofLot(int lot) {
    return with("lotNumber", lot);
  }

  public QuestionFixture askedWhen(String condition) {
    return with("askedWhen", condition);
  }

  public QuestionFixture inWords(int limit) {
    return with("wordLimit", limit);
  }

  public Question please() {
    return question;
  }

  private QuestionFixture with(String name, Object value) {
    try {
      Field field = Question.class.getDeclaredField(name);
      field.setAccessible(true);
      field.set(question, value);
      return this;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
