package io.pandian.classifier.benchmark;

import io.pandian.classifier.classification.documents.DocumentClassifier;
import io.pandian.classifier.detection.TextScanner;
import io.pandian.classifier.detection.detectors.AddressFinder;
import io.pandian.classifier.detection.names.NameRecognizer;
import io.pandian.classifier.detection.names.OrganisationFinder;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToLongFunction;

/**
 * Prints how many bytes of documents (UTF-8) are read in a second of processor time, stage by stage
 * and as a whole, with and without names in running text, beside the sum of a 256-entry table over
 * the same characters. Arguments: megabytes (default 8).
 */
public final class DocumentThroughput {
  private static final int ROUNDS = 40;
  private static long sink;

  private DocumentThroughput() {}

  public static void main(String[] args) {
    int megabytes = args.length > 0 ? Integer.parseInt(args[0]) : 8;
    String text = new Papers(20240322).text(megabytes * 1_000_000);
    List<String> lines = text.lines().toList();
    double bytes = text.getBytes(StandardCharsets.UTF_8).length;
    int[] weights = new int[256];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i * 31 & 0xFF;
    }
    double baseline = seconds(text, t -> sum(t, weights));
    DocumentClassifier quick = new DocumentClassifier(0);
    DocumentClassifier whole = new DocumentClassifier();
    print("table sum", bytes, baseline, baseline);
    print("identifiers", bytes, seconds(lines, l -> scan(l)), baseline);
    print("addresses", bytes, seconds(lines, l -> addresses(l)), baseline);
    print("organisations", bytes, seconds(lines, l -> organisations(l)), baseline);
    print("no names", bytes, seconds(text, t -> quick.read("", t).findings().size()), baseline);
    print(
        "budget of names",
        bytes,
        seconds(text, t -> whole.read("", t).findings().size()),
        baseline);
    List<String> head = lines.subList(0, lines.size() / 20);
    double part = head.stream().mapToInt(l -> l.getBytes(StandardCharsets.UTF_8).length).sum();
    print("all names", part, seconds(head, l -> names(l)), baseline * part / bytes);
    System.out.println("checksum " + sink);
  }

  private static long scan(List<String> lines) {
    return lines.stream().mapToLong(l -> TextScanner.standard().scan(l).size()).sum();
  }

  private static long addresses(List<String> lines) {
    return lines.stream()
        .mapToLong(l -> AddressFinder.standard().in(l, l.toCharArray()).size())
        .sum();
  }

  private static long organisations(List<String> lines) {
    return lines.stream()
        .mapToLong(l -> OrganisationFinder.standard().in(l, l.toCharArray()).size())
        .sum();
  }

  private static long names(List<String> lines) {
    return lines.stream().mapToLong(l -> NameRecognizer.standard().in(l).size()).sum();
  }

  private static long sum(String text, int[] weights) {
    long sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += weights[text.charAt(i) & 0xFF];
    }
    return sum;
  }

  private static void print(String name, double bytes, double seconds, double baseline) {
    System.out.printf(
        Locale.ROOT,
        "%-16s %8.1f MB/CPU-s   %6.1f x the time of the table sum%n",
        name,
        bytes / seconds / 1e6,
        seconds / baseline);
  }

  /** The processor time of the best of some rounds. */
  private static <T> double seconds(T input, ToLongFunction<T> work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      sink += work.applyAsLong(input);
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return best / 1e9;
  }

  /** Invented letters, minutes, contracts and logs; equal for equal seeds. */
  private static final class Papers {
    private static final List<String> SENTENCES =
        List.of(
            "根据双方协商一致的原则，乙方应当在收到货物之日起三个工作日内完成验收并签署回单。",
            "会议听取了各部门关于上半年经营情况的汇报，研究部署了下一阶段的重点工作。",
            "近期天气炎热，请各班组合理安排作业时间，落实防暑降温措施，确保安全生产。",
            "客户反映包装破损，经核实属于运输途中挤压所致，已安排补发并致歉。",
            "The quarterly report shows that revenue grew by 12.5% while costs stayed flat.",
            "系统将于本周六凌晨进行升级维护，届时部分功能暂停使用，敬请谅解。",
            "设备型号 KX-2080 的额定功率为 3.5kW，运行环境温度不得超过 45℃。",
            "2024-03-22 10:15:32 INFO order 20240322101532 shipped, total 1288.00 CNY",
            "经审查，申请材料齐全，符合受理条件，拟同意办理，特此公示七天。",
            "本合同自双方签字盖章之日起生效，一式四份，双方各执两份，具有同等法律效力。");
    private static final List<String> MARKED =
        List.of(
            "请联系覃志强，电话13877112233，或者发邮件到 qinzq@example.com。",
            "身份证号码：11010519491231002X，户籍地址为广西南宁市青秀区民族大道100号。",
            "甲方：广西示例科技有限公司，开户行账号 6222 0202 0001 1234 560。",
            "姓名：韦春花 性别：女 联系电话：0771-5512346");

    private final Random random;

    Papers(long seed) {
      random = new Random(seed);
    }

    String text(int bytes) {
      StringBuilder text = new StringBuilder();
      int size = 0;
      while (size < bytes) {
        StringBuilder line = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
          List<String> from = random.nextInt(25) == 0 ? MARKED : SENTENCES;
          line.append(from.get(random.nextInt(from.size())));
        }
        text.append(line).append('\n');
        size += line.length() * 5 / 2;
      }
      return text.toString();
    }
  }
}
