package io.pandian.config.reading;

import io.pandian.config.Bilingual;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A YAML text as nodes. Whatever a text holds, it ends in nodes or in a problem with its place:
 * texts that are nested too deep, refer to themselves or multiply by references are refused.
 */
final class YamlText {
  /** No file that people write is nested deeper. */
  private static final int DEEPEST = 100;

  private static final int MOST_REFERENCES = 500;

  private YamlText() {}

  /** The one mapping that a text must hold; empty if it does not, and then a problem says why. */
  static Optional<MappingNode> mapping(String source, String text, Problems problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source)
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(MOST_REFERENCES)
            .setCodePointLimit(InputFile.MOST_BYTES)
            .build();
    try {
      Parser parser = new Guarded(new ParserImpl(settings, new StreamReader(settings, text)));
      Optional<Node> root = new Composer(settings, parser).getSingleNode();
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      problems.add(
          source,
          "",
          Bilingual.of("文件中没有键值内容。", "The file holds no mapping."),
          Bilingual.of("请写成“键: 值”的行。", "Write it as 'key: value' lines."));
    } catch (MarkedYamlEngineException e) {
      String where =
          e.getProblemMark()
              .or(e::getContextMark)
              .map(m -> place(source, m.getLine(), m.getColumn()))
              .orElse(source);
      YamlMistake.of(e.getProblem()).tell(where, problems);
    } catch (ReaderException e) {
      YamlMistake.of(String.valueOf(e.getMessage()))
          .tell(place(source, text, e.getPosition()), problems);
    } catch (YamlEngineException e) {
      YamlMistake.of(String.valueOf(e.getMessage())).tell(source, problems);
    }
    return Optional.empty();
  }

  private static String place(String source, int line, int column) {
    return source + ":" + (line + 1) + ":" + (column + 1);
  }

  private static String place(String source, String text, int position) {
    int[] before = text.codePoints().limit(position).toArray();
    int line = 0;
    int column = 0;
    for (int letter : before) {
      line += letter == '\n' ? 1 : 0;
      column = letter == '\n' ? 0 : column + 1;
    }
    return place(source, line, column);
  }

  /** A structure that is YAML, and refused all the same. */
  private static final class Refused extends MarkedYamlEngineException {
    private static final long serialVersionUID = 1L;

    Refused(String problem, Optional<Mark> mark) {
      super("", Optional.empty(), problem, mark);
    }
  }

  /** Watches the open collections, because nodes are composed by recursion. */
  private static final class Guarded implements Parser {
    private final Parser parser;
    private final Deque<Optional<Anchor>> open = new ArrayDeque<>();

    Guarded(Parser parser) {
      this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
      return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
      return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
      return parser.hasNext();
    }

    @Override
    public Event next() {
      Event event = parser.next();
      if (event instanceof CollectionStartEvent start) {
        open.push(start.getAnchor());
        if (open.size() > DEEPEST) {
          throw new Refused(YamlMistake.TOO_DEEP, event.getStartMark());
        }
      } else if (event instanceof CollectionEndEvent) {
        open.pop();
      } else if (event instanceof AliasEvent alias
          && open.contains(Optional.of(alias.getAlias()))) {
        throw new Refused(YamlMistake.OF_ITSELF, event.getStartMark());
      }
      return event;
    }
  }
}
