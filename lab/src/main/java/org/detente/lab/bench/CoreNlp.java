package org.detente.lab.bench;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Properties;

/**
 * A pipeline of CoreNLP, called by name, so that the lab compiles without it: the profile {@code
 * corenlp} puts it on the class path.
 */
final class CoreNlp {
  private static final String PIPELINE = "edu.stanford.nlp.pipeline.StanfordCoreNLP";

  private final Object pipeline;
  private final Method process;
  private long sentences;
  private long tokens;

  CoreNlp(String annotators) throws ReflectiveOperationException {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    Class<?> type = Class.forName(PIPELINE);
    pipeline = type.getConstructor(Properties.class).newInstance(properties);
    process = type.getMethod("processToCoreDocument", String.class);
  }

  static boolean isThere() {
    try {
      Class.forName(PIPELINE);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  long sentences() {
    return sentences;
  }

  long tokens() {
    return tokens;
  }

  void run(String text) throws ReflectiveOperationException {
    Object document = process.invoke(pipeline, text);
    sentences += size(document, "sentences");
    tokens += size(document, "tokens");
  }

  private static int size(Object document, String list) throws ReflectiveOperationException {
    return ((Collection<?>) document.getClass().getMethod(list).invoke(document)).size();
  }
}
