// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tokens of one line, held against the limits and against what a string may contain. */
final class StrictTokens implements AutoCloseable {
  private final TokenSource source;
  private final TreeWalk walk = new TreeWalk();
  private final CaseLogLimits limits;
  private Token current = Token.END_OF_TEXT;
  private boolean fromTree;
  private int depth;

  StrictTokens(TokenSource source, CaseLogLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** Moves to the next token of a value that is not finished. */
  Token next() throws UnreadableTextException {
    fromTree = !walk.isOver();
    current = fromTree ? walk.next() : fromSource();
    return current;
  }

  private Token fromSource() throws UnreadableTextException {
    Token token = source.next();
    switch (token) {
      case START_OBJECT, START_ARRAY -> {
        depth++;
        if (depth > limits.depth()) {
          throw new UnreadableTextException(FaultCode.TOO_DEEP);
        }
      }
      case END_OBJECT, END_ARRAY -> depth--;
      case END_OF_TEXT -> throw new UnreadableTextException(FaultCode.CUT_SHORT);
      default -> {}
    }
    return token;
  }

  /** Returns whether nothing but white space is left. */
  boolean isAtEndOfLine() {
    try {
      return source.next() == Token.END_OF_TEXT;
    } catch (UnreadableTextException trailing) {
      return false;
    }
  }

  Token current() {
    return current;
  }

  /** Returns the text of the name, string or number that is current. */
  String text() {
    return fromTree ? walk.text() : source.text();
  }

  private int length() {
    return fromTree ? walk.text().length() : source.length();
  }

  /** Returns what is wrong with the text of the current token, whatever it should say. */
  Optional<FaultCode> fault() {
    return switch (current) {
      case NAME, STRING -> faultOf(text());
      case WHOLE_NUMBER, OTHER_NUMBER ->
        length() > limits.numberLength()
            ? Optional.of(FaultCode.NUMBER_TOO_LONG)
            : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<FaultCode> faultOf(String text) {
    return TextFaults.of(text, limits.stringLength());
  }

  /** Moves to the end of the value that begins here, and returns what is wrong with its tokens. */
  Optional<FaultCode> skip() throws UnreadableTextException {
    Optional<FaultCode> first = Optional.empty();
    int open = 0;
    for (Token token = current; ; token = next()) {
      first = first.isPresent() ? first : fault();
      open += opening(token);
      if (open == 0) {
        return first;
      }
    }
  }

  private static int opening(Token token) {
    return switch (token) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  /**
   * Returns these members and those from here to the end of the object, and moves to that end. What
   * is current is the name of a member, or the end.
   */
  Tree.Members rest(List<Tree.Member> before) throws UnreadableTextException {
    List<Tree.Member> members = new ArrayList<>(before);
    while (current == Token.NAME) {
      if (members.size() == limits.listLength()) {
        // No object of ours has as many, and they would have to be kept.
        throw new UnreadableTextException(FaultCode.LIST_TOO_LONG);
      }
      String name = text();
      next();
      members.add(new Tree.Member(name, tree()));
      next();
    }
    return new Tree.Members(members);
  }

  /** Goes on with the members of an object in memory, as if its opening had just been read. */
  void walk(Tree.Members members) {
    walk.enter(members);
  }

  private Tree tree() throws UnreadableTextException {
    switch (current) {
      case START_OBJECT, START_ARRAY -> {
        if (fromTree) {
          return walk.take();
        }
        return current == Token.START_ARRAY ? items() : members();
      }
      case STRING, WHOLE_NUMBER, OTHER_NUMBER -> {
        return new Tree.Leaf(current, text());
      }
      default -> {
        return new Tree.Leaf(current, "");
      }
    }
  }

  private Tree members() throws UnreadableTextException {
    next();
    return rest(List.of());
  }

  /** Returns the items, with one more than a list may have if there are too many. */
  private Tree items() throws UnreadableTextException {
    List<Tree> items = new ArrayList<>();
    while (next() != Token.END_ARRAY) {
      if (items.size() > limits.listLength()) {
        skip();
      } else {
        items.add(tree());
      }
    }
    return new Tree.Items(List.copyOf(items));
  }

  @Override
  public void close() {
    source.close();
  }
}
