package io.pandian.scanner.sources.jdbc;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A sample over a numeric key: the span of the key is cut into equal strata, and each gives a few
 * rows from a random place on. Touches only the rows it takes; keys with large gaps give too few.
 */
final class KeyStrata {
  private static final int STRATA = 50;

  private KeyStrata() {}

  /** The rows of each stratum; empty if the table has no rows. */
  static List<SomeRows> of(Session session, String from, String key, int rows, long seed)
      throws SQLException {
    String span = SomeRows.of(from).select("MIN(" + key + "), MAX(" + key + ")");
    try (Statement statement = session.statement();
        ResultSet result = statement.executeQuery(span)) {
      if (!result.next()) {
        return List.of();
      }
      BigDecimal least = result.getBigDecimal(1);
      BigDecimal most = result.getBigDecimal(2);
      return least == null || most == null
          ? List.of()
          : strata(from, key, least.toBigInteger(), most.toBigInteger(), rows, seed);
    }
  }

  private static List<SomeRows> strata(
      String from, String key, BigInteger least, BigInteger most, int rows, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    BigInteger span = most.subtract(least).add(BigInteger.ONE);
    int each = Math.max(1, (rows + STRATA - 1) / STRATA);
    List<SomeRows> strata = new ArrayList<>();
    for (int i = 0; i < STRATA; i++) {
      BigInteger begin = least.add(portion(span, i));
      BigInteger end = least.add(portion(span, i + 1));
      BigInteger room = end.subtract(begin).subtract(BigInteger.valueOf(each)).max(BigInteger.ZERO);
      BigInteger start = begin.add(fraction(room, random.nextDouble()));
      strata.add(
          SomeRows.of(from)
              .where(key + " >= " + start)
              .where(key + " < " + end)
              .orderedBy(key)
              .first(each));
    }
    return strata;
  }

  private static BigInteger portion(BigInteger span, int stratum) {
    return span.multiply(BigInteger.valueOf(stratum)).divide(BigInteger.valueOf(STRATA));
  }

  private static BigInteger fraction(BigInteger room, double share) {
    return new BigDecimal(room).multiply(BigDecimal.valueOf(share)).toBigInteger();
  }
}
