package studio.overdub.soundfont;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Works out a conditional chunk (DLS Level 2.2, "cdl-ck"): a program for a stack machine that asks what the synthesizer
 * can do. Its answer says whether the list that it stands in counts.
 */
final class DlsCondition {
  private static final int AND = 1;
  private static final int OR = 2;
  private static final int XOR = 3;
  private static final int ADD = 4;
  private static final int SUBTRACT = 5;
  private static final int MULTIPLY = 6;
  private static final int DIVIDE = 7;
  private static final int LOGICAL_AND = 8;
  private static final int LOGICAL_OR = 9;
  private static final int LESS = 10;
  private static final int LESS_OR_EQUAL = 11;
  private static final int GREATER = 12;
  private static final int GREATER_OR_EQUAL = 13;
  private static final int EQUAL = 14;
  private static final int NOT = 15;
  private static final int CONSTANT = 16;
  private static final int QUERY = 17;
  private static final int QUERY_SUPPORTED = 18;

  private static final int GUID_SIZE = 16;

  /** What is asked for, by the first number of its GUID, and what this synthesizer answers. */
  private static final Map<Long, Long> ANSWERS =
      Map.of(
          0x178f2f24L, 0L, // General MIDI sounds in hardware
          0x178f2f25L, 0L, // GS sounds in hardware
          0x178f2f26L, 0L, // XG sounds in hardware
          0x178f2f27L, 1L, // DLS Level 1
          0xf14599e5L, 1L, // DLS Level 2
          0x178f2f28L, 0xffff_ffffL, // sample memory in bytes
          0x2a91f713L, 48_000L); // sample rate of playing

  private DlsCondition() {}

  /** Whether the list that holds the chunk counts; a program that makes no sense lets it count. */
  static boolean holds(Chunk chunk) {
    Deque<Long> stack = new ArrayDeque<>();
    long at = 0;
    while (at + 2 <= chunk.size()) {
      int operation = chunk.u16(at);
      at += 2;
      int operand = operation == CONSTANT ? 4 : operation == QUERY || operation == QUERY_SUPPORTED ? GUID_SIZE : 0;
      if (at + operand > chunk.size()) {
        return true;
      }
      switch (operation) {
        case CONSTANT -> stack.push(chunk.u32(at));
        case QUERY -> stack.push(ANSWERS.getOrDefault(chunk.u32(at), 0L));
        case QUERY_SUPPORTED -> stack.push(ANSWERS.containsKey(chunk.u32(at)) ? 1L : 0L);
        default -> {
          if (stack.size() < (operation == NOT ? 1 : 2)) {
            return true;
          }
          stack.push(operation == NOT ? truth(stack.pop() == 0) : combine(operation, stack.pop(), stack.pop()));
        }
      }
      at += operand;
    }
    return stack.isEmpty() || stack.peek() != 0;
  }

  /** What two operands give: {@code x} the one on top of the stack. Numbers are unsigned and 32 bits wide. */
  private static long combine(int operation, long x, long y) {
    long result =
        switch (operation) {
          case AND -> x & y;
          case OR -> x | y;
          case XOR -> x ^ y;
          case ADD -> x + y;
          case SUBTRACT -> x - y;
          case MULTIPLY -> x * y;
          case DIVIDE -> y == 0 ? 0 : x / y;
          case LOGICAL_AND -> truth(x != 0 && y != 0);
          case LOGICAL_OR -> truth(x != 0 || y != 0);
          case LESS -> truth(x < y);
          case LESS_OR_EQUAL -> truth(x <= y);
          case GREATER -> truth(x > y);
          case GREATER_OR_EQUAL -> truth(x >= y);
          case EQUAL -> truth(x == y);
          default -> 1;
        };
    return result & 0xffff_ffffL;
  }

  private static long truth(boolean condition) {
    return condition ? 1 : 0;
  }
}
