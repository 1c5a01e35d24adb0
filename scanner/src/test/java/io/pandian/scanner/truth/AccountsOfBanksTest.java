package io.pandian.scanner.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.classification.columns.TableFinding;
import io.pandian.classifier.classification.columns.TableSample;
import io.pandian.classifier.detection.FieldSample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An account beside a bank is one at that bank, beside a password it is a login. At first run 810
 * of 1,560 tables with banks and 88 of 246 with logins came out otherwise.
 */
class AccountsOfBanksTest {
  private static final int ROWS = 40;
  private static final Set<String> AT_BANKS = Set.of("bank-account", "bank-card");
  private static final Set<String> LOGINS = Set.of("account-name", "user-id");

  private final Classifier classifier = Classifier.standard();
  private final Invented invented = new Invented(57);

  /** Words of one language: an account, banks and what stands beside them, logins. */
  private record Words(
      String accounts, String banks, String holders, String passwords, String logins, String rest) {
    private static List<String> of(String words) {
      return Arrays.asList(words.split(" "));
    }
  }

  private static final List<Words> LANGUAGES =
      List.of(
          new Words(
              "账号 帐号 账户 帐户 账号号码",
              "开户行 开户银行 开户支行 开户网点 所属银行 银行",
              "户名 开户名 账户名称 姓名 收款人",
              "密码 登录密码 口令 登陆密码 初始密码",
              "最后登录时间 登录ip 登录次数 上次登录时间",
              "金额 备注"),
          new Words(
              "account account_no acct acct_no account_number acc_no",
              "bank_name opening_bank bank_branch deposit_bank bank open_bank",
              "account_name holder_name acct_name name payee",
              "password pwd passwd login_password pass_word",
              "last_login login_ip login_count last_login_time",
              "amount remark"),
          new Words(
              "zhanghao zh zhanghu",
              "kaihuhang khh kaihuyinhang khyh yinhang",
              "huming hm xm xingming",
              "mima mm denglumima dlmm",
              "denglu_shijian dlsj denglu_ip dlip",
              "jine beizhu"));

  /** A column with its values. */
  private record Column(String header, Supplier<String> value) {}

  @Test
  void besideBanks_areAccountsAtThem() {
    List<String> wrong = new ArrayList<>();
    int tables = 0;
    for (Words words : LANGUAGES) {
      for (String account : Words.of(words.accounts())) {
        for (String bank : Words.of(words.banks())) {
          for (String holder : Words.of(words.holders())) {
            for (Supplier<String> value : accountsAtBanks()) {
              tables++;
              List<Column> columns =
                  List.of(
                      new Column(holder, () -> invented.person().name()),
                      new Column(account, value),
                      new Column(bank, () -> invented.oneOf("工商银行南湖支行", "农行民主路支行", "桂林银行")),
                      new Column(Words.of(words.rest()).get(0), () -> "1" + invented.digits(3)));
              check(columns, 1, AT_BANKS, wrong);
            }
          }
        }
      }
    }
    assertThat(wrong).as("%d of %d", wrong.size(), tables).isEmpty();
  }

  @Test
  void besideTheirBanksAlone_areOfPersonsWhoCount() {
    List<String> wrong = new ArrayList<>();
    for (Words words : LANGUAGES) {
      for (String account : Words.of(words.accounts())) {
        for (String bank : Words.of(words.banks())) {
          List<Column> columns =
              List.of(
                  new Column(account, () -> "4505" + invented.digits(15)),
                  new Column(bank, () -> invented.oneOf("中国工商银行股份有限公司南宁分行", "桂林银行股份有限公司")),
                  new Column(Words.of(words.rest()).get(0), () -> "1" + invented.digits(3)));
          checkCounted(columns, true, wrong);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void calledAfterACompany_areOfNobodyWhoCounts() {
    List<String> wrong = new ArrayList<>();
    for (String pair :
        List.of(
            "付款单位 付款账号",
            "收款单位 收款账户",
            "payer_unit payer_account",
            "vendor_company vendor_account_no",
            "fukuandanwei fukuanzhanghao",
            "单位名称 银行账号")) {
      List<String> headers = Words.of(pair);
      List<Column> columns =
          List.of(
              new Column(headers.get(0), invented::company),
              new Column(headers.get(1), () -> "4505" + invented.digits(15)),
              new Column("amount", () -> "1" + invented.digits(3)));
      checkCounted(columns, false, wrong);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void besidePasswords_areLogins() {
    List<String> wrong = new ArrayList<>();
    int tables = 0;
    for (Words words : LANGUAGES) {
      for (String account : Words.of(words.accounts())) {
        for (String beside :
            Stream.of(words.passwords(), words.logins())
                .flatMap(w -> Words.of(w).stream())
                .toList()) {
          for (Supplier<String> value : logins()) {
            tables++;
            boolean password = Words.of(words.passwords()).contains(beside);
            List<Column> columns =
                List.of(
                    new Column("id", () -> invented.digits(5)),
                    new Column(account, value),
                    new Column(
                        beside,
                        password ? () -> invented.hex(32) : () -> "2026-03-0" + invented.digits(1)),
                    new Column(Words.of(words.rest()).get(1), () -> "无"));
            check(columns, 1, LOGINS, wrong);
          }
        }
      }
    }
    assertThat(wrong).as("%d of %d", wrong.size(), tables).isEmpty();
  }

  private List<Supplier<String>> logins() {
    return List.of(() -> invented.person().account(), () -> "1" + invented.digits(7));
  }

  /** Cards, and accounts as long as those of different banks. */
  private List<Supplier<String>> accountsAtBanks() {
    return List.of(
        () -> invented.person().bankCard(),
        () -> "4505" + invented.digits(15),
        () -> "6" + invented.digits(11),
        () -> "2102 1100 0930 " + invented.digits(4) + " " + invented.digits(3));
  }

  private static List<FieldSample> sampled(List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                new FieldSample(
                    column.header(),
                    "VARCHAR(64)",
                    "",
                    IntStream.range(0, ROWS).mapToObj(i -> column.value().get()).toList()))
        .toList();
  }

  private void checkCounted(List<Column> columns, boolean counted, List<String> wrong) {
    TableFinding table = classifier.table(new TableSample("t1", "", sampled(columns)));
    if (table.personSlots().stream().anyMatch(slot -> !slot.referred()) != counted) {
      wrong.add(columns.stream().map(Column::header).toList() + " " + table.personSlots() + "\n");
    }
  }

  private void check(List<Column> columns, int account, Set<String> right, List<String> wrong) {
    List<FieldSample> fields = sampled(columns);
    String item =
        classifier
            .table(new TableSample("t1", "", fields))
            .fields()
            .get(account)
            .dataItem()
            .orElse("none");
    if (!right.contains(item)) {
      wrong.add(
          columns.stream().map(Column::header).toList()
              + " "
              + fields.get(account).values().get(0)
              + ": "
              + item
              + "\n");
    }
  }
}
