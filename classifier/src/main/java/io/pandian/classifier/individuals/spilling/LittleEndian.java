package io.pandian.classifier.individuals.spilling;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight or four bytes as a number, the lowest first. */
public final class LittleEndian {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private LittleEndian() {}

  public static void putInt(byte[] bytes, int at, int value) {
    INT.set(bytes, at, value);
  }

  static int getInt(byte[] bytes, int at) {
    return (int) INT.get(bytes, at);
  }

  public static void put(byte[] bytes, int at, long value) {
    LONG.set(bytes, at, value);
  }

  public static long get(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }
}
