package io.pandian.classifier.individuals;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes as a number, the lowest first. */
final class LittleEndian {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private LittleEndian() {}

  static void put(byte[] bytes, int at, long value) {
    LONG.set(bytes, at, value);
  }

  static long get(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }
}
