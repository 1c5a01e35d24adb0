package io.pandian.scanner.sources.files.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pandian.classifier.inventory.AssetKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTest {
  static List<Answer> answers() {
    return List.of(
        new Answer.Table("#名单", AssetKind.SHEET, "text/csv", 7, List.of("姓名", "")),
        new Answer.TableEnd(Optional.of(Notice.CORRUPT), OptionalLong.of(7)),
        new Answer.TableEnd(Optional.of(Notice.HUNG), OptionalLong.empty()),
        Answer.TableEnd.WHOLE,
        new Answer.Document("", "application/pdf", Long.MAX_VALUE),
        new Answer.Text("张三\u0000\ud83d\ude00"),
        new Answer.DocumentEnd("题目", Optional.empty()),
        new Answer.Bare("!/a", AssetKind.ARCHIVE, "application/zip", 1),
        new Answer.Unscanned("!/b", Notice.FAILED),
        new Answer.Progress(),
        new Answer.End());
  }

  @ParameterizedTest
  @MethodSource("answers")
  void answers_arriveAsTheyWereSent(Answer answer) throws IOException {
    assertThat(read(written(answer))).isEqualTo(answer);
  }

  @Test
  void rows_arriveWithTheirBlanks() throws IOException {
    @Nullable String[] row = {"a", null, "", "张三"};
    Answer read = read(written(new Answer.Rows(List.of(row, new String[0]))));
    assertThat(read).isInstanceOf(Answer.Rows.class);
    List<@Nullable String[]> rows = ((Answer.Rows) read).rows();
    assertThat(rows.get(0)).containsExactly("a", null, "", "张三");
    assertThat(rows.get(1)).isEmpty();
  }

  @Test
  void damagedFrames_endInAnInputError_andNothingElse() throws IOException {
    Random random = new Random(20240322);
    for (int i = 0; i < 20_000; i++) {
      byte[] frame = written(answers().get(i % answers().size()));
      for (int n = 0; n <= random.nextInt(4); n++) {
        frame[random.nextInt(frame.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(read(frame)).isNotNull();
      } catch (IOException e) {
        assertThat(e).isNotNull();
      }
    }
  }

  @Test
  void hugeFrames_areRefusedBeforeTheyAreRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(Integer.MAX_VALUE);
    out.writeByte(5);
    assertThatThrownBy(() -> read(bytes.toByteArray()))
        .isInstanceOf(AnswerReader.ProtocolException.class);
  }

  private static byte[] written(Answer answer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new AnswerWriter(bytes).write(answer);
    return bytes.toByteArray();
  }

  private static Answer read(byte[] frame) throws IOException {
    return new AnswerReader(new ByteArrayInputStream(frame)).read();
  }
}
