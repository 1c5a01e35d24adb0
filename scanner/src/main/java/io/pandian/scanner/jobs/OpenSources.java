package io.pandian.scanner.jobs;

import io.pandian.scanner.sources.Source;
import io.pandian.scanner.sources.SourceException;
import io.pandian.scanner.sources.SourceSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources of a run, each opened when it is first needed, and closed with the run. */
final class OpenSources implements AutoCloseable {
  private final Map<String, SourceSettings> settings = new LinkedHashMap<>();
  private final Map<String, Source> open = new HashMap<>();

  OpenSources(List<SourceSettings> planned) {
    planned.forEach(source -> settings.put(source.id(), source));
  }

  /** The source of this id, which the plan names. */
  synchronized Source get(String id) throws SourceException {
    Source source = open.get(id);
    if (source == null) {
      source = planned(id).open();
      open.put(id, source);
    }
    return source;
  }

  /** How long a source that went away is waited for. */
  Duration awayTimeout(String id) {
    return planned(id).awayTimeout();
  }

  private SourceSettings planned(String id) {
    SourceSettings planned = settings.get(id);
    if (planned == null) {
      throw new IllegalArgumentException("the plan has no source " + id);
    }
    return planned;
  }

  @Override
  public synchronized void close() {
    open.values().forEach(Source::close);
    open.clear();
  }
}
