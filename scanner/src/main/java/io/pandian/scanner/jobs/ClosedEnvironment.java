package io.pandian.scanner.jobs;

import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * The properties that the framework sees: ours, and no others. Variables of the process, properties
 * of the system and files in the current folder could else send the store to another database.
 */
final class ClosedEnvironment extends StandardEnvironment {
  ClosedEnvironment(Map<String, Object> properties) {
    getPropertySources().addLast(new MapPropertySource("pandian", properties));
  }

  /** Adds none of the usual sources. */
  @Override
  protected void customizePropertySources(MutablePropertySources sources) {}
}
