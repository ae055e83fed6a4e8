// SPDX-License-Identifier: Apache-2.0
package io.github.amends.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The tokens of values in memory, after the first token of each. */
final class TreeWalk {
  private final Deque<Frame> frames = new ArrayDeque<>();
  private String text = "";

  /** How far an object or a list has been walked. */
  private static final class Frame {
    private final Tree tree;
    private int next;
    private boolean atValue;

    private Frame(Tree tree) {
      this.tree = tree;
    }
  }

  boolean isOver() {
    return frames.isEmpty();
  }

  /** Begins with an object or a list whose opening has been read. */
  void enter(Tree tree) {
    frames.push(new Frame(tree));
  }

  /** Moves to the next token. */
  Token next() {
    Frame frame = frames.element();
    if (frame.tree instanceof Tree.Members members) {
      return next(frame, members.inOrder());
    }
    List<Tree> items = ((Tree.Items) frame.tree).inOrder();
    if (frame.next == items.size()) {
      frames.pop();
      return Token.END_ARRAY;
    }
    return begin(items.get(frame.next++));
  }

  private Token next(Frame frame, List<Tree.Member> members) {
    if (frame.atValue) {
      frame.atValue = false;
      return begin(members.get(frame.next++).value());
    } else if (frame.next == members.size()) {
      frames.pop();
      return Token.END_OBJECT;
    }
    frame.atValue = true;
    text = members.get(frame.next).name();
    return Token.NAME;
  }

  private Token begin(Tree tree) {
    if (tree instanceof Tree.Leaf leaf) {
      text = leaf.text();
      return leaf.token();
    }
    enter(tree);
    return tree instanceof Tree.Members ? Token.START_OBJECT : Token.START_ARRAY;
  }

  String text() {
    return text;
  }

  /** Returns the object or list whose opening was the last token, and moves to its end. */
  Tree take() {
    return frames.pop().tree;
  }
}
