package io.pandian.config.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
  private final Phrases published =
      new Phrases(List.of("alreadyPublished", "公开发布", "already public"));
  private final Phrases another = new Phrases(List.of("不属于本项", "not what the item describes"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alreadyPublished",
        "已由气象部门公开发布",
        "不涉及军事，已公开发布",
        "未来三天预报，已由气象部门公开发布",
        "It is already public",
        "Of no military value; already public"
      })
  void namedIn_aClauseThatSaysIt(String written) {
    assertThat(published.namedIn(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "尚未公开发布",
        "没有由气象部门公开发布",
        "是否公开发布不详",
        "It is not already public",
        "It isn't already public",
        "领导已同意"
      })
  void namedIn_neitherWhatDeniesIt_norOtherWords(String written) {
    assertThat(published.namedIn(written)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"数据不属于本项所述", "The data is not what the item describes"})
  void namedIn_phrasesThatAreDenialsThemselves(String written) {
    assertThat(another.namedIn(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"并非不属于本项", "不能说不属于本项"})
  void namedIn_noDoubleDenial(String written) {
    assertThat(another.namedIn(written)).isFalse();
  }
}
