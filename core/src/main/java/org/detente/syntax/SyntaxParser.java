package org.detente.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.syntax.model.SyntaxModel;

/** Step 2. Immutable once loaded; safe for any number of threads. */
public final class SyntaxParser {
  private final Tokenizer tokenizer;
  private final TreeBuilder trees;
  private final Optional<NameFinder> nameFinder;

  private SyntaxParser(Tokenizer tokenizer, TreeBuilder trees, Optional<NameFinder> nameFinder) {
    this.tokenizer = tokenizer;
    this.trees = trees;
    this.nameFinder = nameFinder;
  }

  /** Loads the model that ships with the core. */
  public static SyntaxParser load() {
    return of(SyntaxModel.read(SyntaxModel.bytes(SyntaxParser.class, "syntax.bin")));
  }

  /** Parses by another model than the one that ships. */
  public static SyntaxParser of(SyntaxModel model) {
    return new SyntaxParser(
        Tokenizer.load(), new TreeBuilder(model), Optional.of(NameFinder.load()));
  }

  /** Loads all but the model of names: what the training of that model sees. */
  public static SyntaxParser withoutNames() {
    SyntaxModel model = SyntaxModel.read(SyntaxModel.bytes(SyntaxParser.class, "syntax.bin"));
    return new SyntaxParser(Tokenizer.load(), new TreeBuilder(model), Optional.empty());
  }

  /** Cuts the text into sentences and tokens, and no more. */
  public List<Tokens> tokenize(String text) {
    return tokenizer.tokenize(text);
  }

  public ParsedText parse(String text) {
    return parse(text, tokenizer.tokenize(text));
  }

  /** Parses with sentence and token boundaries as given. */
  public ParsedText parse(String text, List<Tokens> boundaries) {
    List<Sentence> sentences = new ArrayList<>(boundaries.size());
    TreeBuilder.Workspace workspace = trees.workspace();
    for (Tokens tokens : boundaries) {
      sentences.add(trees.build(text, sentences.size(), tokens, workspace));
    }
    trees.done(workspace);
    List<Name> names = nameFinder.map(finder -> finder.find(sentences)).orElse(List.of());
    return new ParsedText(text, sentences, names);
  }
}
