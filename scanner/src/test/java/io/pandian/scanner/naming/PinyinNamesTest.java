package io.pandian.scanner.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables and columns that are called in pinyin, of whose syllables names of persons are made too.
 */
class PinyinNamesTest {
  private static final Pattern SYLLABLE =
      Pattern.compile("[^aeiouv]*[aeiouv]+(?:ng|n(?![aeiouv]))?");

  /** 转账, 账单号, 网点号, 流程图, 流水号 and the like. */
  private static final List<String> THINGS =
      List.of(
          """
          zhangdan zhuanzhang wangluo chenggong huangjin yangben wangzhan shenqing yuangong
          zhangdanhao wangdianhao liuchengtu liushuihao zhoubaobiao huangjindai gaojingshu
          shebeiweixiu yonghudenglu zhangdanmingxi huiyuanjifen shouhuodizhi lianxirenxinxi
          jiaotongshigu zhengquanjiaoyi liangshijiage yangzhichang linyejilu tanpaifang
          liuliangbao xujiqingdan sunhaobiao zhujidengji fangchanzheng heduibiao hekaibiao
          shishouzhang zengzhishui luxianbiao luxiangtu yuebaobiao xiaofeijilu zhifujilu
          zhangwuguanli caiwubaobiao yusuanbiao jinhuodan chukudan pandiandan baosunbiao
          songhuodan jianyanbaogao gongxubiao gongyiluxian wuliaoqingdan shebeitaizhang
          weixiujilu yongshuiliang yongdianliang anquanshigu tingchejilu fangkedengji wuyefei
          """
              .strip()
              .split("\\s+"));

  private final NameValues values = NameValues.standard();

  /**
   * As one word, as syllables, and with a part before or behind: 25 of 100 were masked at first.
   */
  @Test
  void wordsInPinyin_stay() {
    List<String> names = THINGS.stream().flatMap(PinyinNamesTest::written).distinct().toList();
    assertThat(names).hasSizeGreaterThan(200);
    assertThat(names.stream().filter(name -> !values.masked(name).equals(name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zhang Xiaoming", "ZhangXiaoming", "Zhang_Xiaoming", "zhang.xiaoming"})
  void namesOfPersons_areMasked(String name) {
    assertThat(values.masked(name)).isNotEqualTo(name);
  }

  private static Stream<String> written(String word) {
    List<String> syllables = SYLLABLE.matcher(word).results().map(MatchResult::group).toList();
    int last = syllables.size() - 1;
    return Stream.of(
        word,
        String.join("_", syllables),
        syllables.stream().map(PinyinNamesTest::capital).collect(Collectors.joining()),
        String.join("", syllables.subList(0, last)) + "_" + syllables.get(last),
        syllables.get(0) + "_" + String.join("", syllables.subList(1, last + 1)));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
