package io.pandian;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Classes of one package of which each needs all the others, sooner or later. */
final class ClassCycles {
  private final Map<String, Set<String>> uses = new TreeMap<>();

  private ClassCycles(JavaClasses classes) {
    for (JavaClass one : classes) {
      Set<String> used = uses.computeIfAbsent(outermost(one), name -> new TreeSet<>());
      one.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(other -> other.getPackageName().equals(one.getPackageName()))
          .map(ClassCycles::outermost)
          .forEach(used::add);
    }
  }

  /** The cycles of a package, by the package's name: how many classes the largest has. */
  static Map<String, Integer> largest(JavaClasses classes) {
    ClassCycles cycles = new ClassCycles(classes);
    Map<String, Integer> largest = new TreeMap<>();
    Set<String> placed = new HashSet<>();
    for (String name : cycles.uses.keySet()) {
      if (!placed.contains(name)) {
        List<String> cycle = cycles.of(name);
        placed.addAll(cycle);
        String place = name.substring(0, name.lastIndexOf('.'));
        largest.merge(place, cycle.size(), Math::max);
      }
    }
    return largest;
  }

  private List<String> of(String name) {
    List<String> cycle = new ArrayList<>();
    for (String other : reached(name)) {
      if (other.equals(name) || reached(other).contains(name)) {
        cycle.add(other);
      }
    }
    return cycle;
  }

  private Set<String> reached(String name) {
    Set<String> reached = new HashSet<>(Set.of(name));
    List<String> open = new ArrayList<>(reached);
    while (!open.isEmpty()) {
      for (String used : uses.getOrDefault(open.remove(open.size() - 1), Set.of())) {
        if (reached.add(used)) {
          open.add(used);
        }
      }
    }
    return reached;
  }

  private static String outermost(JavaClass one) {
    JavaClass outer = one;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.getName();
  }
}
