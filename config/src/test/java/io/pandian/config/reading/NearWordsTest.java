package io.pandian.config.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearWordsTest {
  private static final List<String> ZONES = List.of("guangxi", "tianjin", "jiangsu", "chongqing");
  private static final List<String> SCENARIOS = List.of("金融信贷", "直播带货", "境外商家入驻", "商业调查");

  @Test
  void findsAnIdWithLettersTurnedRound() {
    assertThat(NearWords.to("gaungxi", ZONES)).containsExactly("guangxi");
    assertThat(NearWords.to("Guangxi ", ZONES)).first().isEqualTo("guangxi");
  }

  @Test
  void findsAChineseWordByItsCharactersInWhateverOrder() {
    assertThat(NearWords.to("信贷金融", SCENARIOS)).first().isEqualTo("金融信贷");
    assertThat(NearWords.to("商家入驻", SCENARIOS)).first().isEqualTo("境外商家入驻");
  }

  @Test
  void findsAWordInsideAnother() {
    assertThat(NearWords.to("信贷", SCENARIOS)).containsExactly("金融信贷");
    assertThat(NearWords.to("enterprise-credit", List.of("guangxi/enterprise-credit")))
        .containsExactly("guangxi/enterprise-credit");
  }

  @Test
  void prefersAWordInsideToOneThatOnlySharesCharacters() {
    assertThat(NearWords.to("广西省", List.of("广东省", "广西"))).first().isEqualTo("广西");
  }

  @Test
  void givesTheNearestFewBestFirst() {
    List<String> ids =
        List.of("list/credit/9", "list/credit/10", "list/credit/11", "list/credit/12", "other/1");

    assertThat(NearWords.to("list/credit/99", ids)).hasSize(3).first().isEqualTo("list/credit/9");
  }

  @Test
  void givesNoneWhereNoneIsNear() {
    assertThat(NearWords.to("beijing", ZONES)).isEmpty();
    assertThat(NearWords.to("物流", SCENARIOS)).isEmpty();
    assertThat(NearWords.to("湖北", List.of("北京", "湖南"))).isEmpty();
    assertThat(NearWords.to("", ZONES)).isEmpty();
    assertThat(NearWords.to("广西", ZONES)).isEmpty();
  }

  @Test
  void mendsWithTheNearestOrElseWithAll() {
    assertThat(NearWords.mend("gaungxi", ZONES).zh()).isEqualTo("是否想写“guangxi”？");
    assertThat(NearWords.mend("gaungxi", ZONES).en()).isEqualTo("Did you mean 'guangxi'?");
    assertThat(NearWords.mend("beijing", ZONES).zh()).contains("guangxi、tianjin");
  }
}
