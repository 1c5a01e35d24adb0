package io.pandian.config.reading;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * What a YAML text says, in bytes that are read without a parser. The places in the text are left
 * out: only texts without a mistake are packed, so that nobody asks for them.
 */
final class PackedNode {
  private static final int TEXT = 0;
  private static final int NOTHING = 1;
  private static final int LIST = 2;
  private static final int MAPPING = 3;

  private PackedNode() {}

  static void write(Node node, DataOutput out) throws IOException {
    if (node instanceof MappingNode mapping) {
      out.writeByte(MAPPING);
      out.writeInt(mapping.getValue().size());
      for (NodeTuple tuple : mapping.getValue()) {
        write(tuple.getKeyNode(), out);
        write(tuple.getValueNode(), out);
      }
    } else if (node instanceof SequenceNode list) {
      out.writeByte(LIST);
      out.writeInt(list.getValue().size());
      for (Node item : list.getValue()) {
        write(item, out);
      }
    } else if (node instanceof ScalarNode text) {
      out.writeByte(text.getTag().equals(Tag.NULL) ? NOTHING : TEXT);
      out.writeUTF(text.getValue());
    } else {
      throw new IllegalArgumentException("no node of a text: " + node.getNodeType());
    }
  }

  static Node read(DataInput in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case TEXT -> scalar(Tag.STR, in.readUTF());
      case NOTHING -> scalar(Tag.NULL, in.readUTF());
      case LIST -> new SequenceNode(Tag.SEQ, list(in), FlowStyle.BLOCK);
      case MAPPING -> new MappingNode(Tag.MAP, tuples(in), FlowStyle.BLOCK);
      default -> throw new IOException("no kind of node: " + kind);
    };
  }

  private static Node scalar(Tag tag, String text) {
    return new ScalarNode(tag, true, text, ScalarStyle.PLAIN, Optional.empty(), Optional.empty());
  }

  private static List<Node> list(DataInput in) throws IOException {
    List<Node> items = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      items.add(read(in));
    }
    return items;
  }

  private static List<NodeTuple> tuples(DataInput in) throws IOException {
    List<NodeTuple> tuples = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      Node key = read(in);
      tuples.add(new NodeTuple(key, read(in)));
    }
    return tuples;
  }
}
