package io.pandian.classifier.classification.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.pandian.classifier.Classifier;
import io.pandian.classifier.detection.FieldSample;
import io.pandian.classifier.rows.PersonSlot;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Columns that name who worked on a record and hold nothing but his key. */
class ReferencesTest {
  private static final int ROWS = 60;

  private static final List<String> WORKERS =
      words(
          """
      createdBy created_by create_by creator createUser updated_by last_modified_by
      modifiedBy handledBy handled_by handler processed_by processor operator op_user opr
      operatorId oper_no approvedBy approver approve_user checked_by checker reviewer
      review_by verified_by auditor audit_by inspector inspected_by registrar
      registered_by recorded_by recorder entered_by input_by inputter issued_by issuer
      clerk clerk_no cashier cashier_no teller teller_no agent agent_no csr csr_id rep
      sales_rep salesman sales_code dispatcher dispatched_by assigned_to assignee owner
      owned_by responsible in_charge technician tech_id engineer installer repaired_by
      mechanic nurse nurse_code attending doctor_code prescribed_by physician_id
      teacher_code coach_id trainer driver_no courier_no guard watchman signed_by
      confirmed_by received_by delivered_by picked_by packed_by counted_by author
      publisher edited_by editor moderator sender_login 操作员 操作人 操作工号 操作账号
      经办 经办人 经办工号 录入 录入人 录入员 制单 制单人 审核 审核人 复核 复核人 批准人
      签发人 登记人 记录人 填表人 填报人 处理人 受理人 受理员 受理工号 接待员 收银员 收银
      柜员 柜员号 坐席 坐席工号 客服 客服工号 业务员 业务员编号 导购 导购编号 派单员
      派单人 维修工 维修人员 检验员 质检员 质检工号 巡检员 巡查人 保安 值班员 值班人 班长
      责任人 责任医师 主治医生 护士 护士工号 药师工号 教师编号 教练 教练编号 司机编号
      快递员编号 骑手编号 发货员 仓管员 领料人 盘点人 跟进人 归属人 所属销售 分配给 创建人
      创建者 修改人 最后修改人 提交人 发布者 发布人 czr czy lrr cjr jbr shr syy gyh ywy
      jsr blr slr
          """);

  private static final List<String> OTHERS =
      words(
          """
      supplier carrier manufacturer provider dealer retailer distributor insurer employer
      contractor browser scanner tracker timer marker charger adapter trailer freezer
      identifier indicator generator compressor conveyor elevator reactor connector
      capacitor resistor operator order_by sort_by group_by multiplied_by length height
      width quantity status state type category level version product product_code sku
      item_no order_no invoice_no batch_no lot_no serial_no warehouse shelf location site
      line_no seq position rank score points amount price weight volume code number no id
      pid parent_id region zone area city district department dept_no org_id company_no
      shop_id store_no branch_no model series color size channel platform source target
      method mode flag priority step stage node task_id job_id job_handler queue topic
      partition offset cluster server host port ip_no device_no machine_no meter_no
      sensor_id camera_id robot vehicle_no plate_no route_no station_no stop_no train_no
      flight_no gate seat_no room_no bed_no floor building unit_no house_no created_at
      updated_at create_time update_time deleted version_no sales sales_amount
      sales_volume visit_count user_count staff_count member_level customer_level
      manager_type author_count reader_model driver_version agent_version client_type tech
      support service repair maintenance inspection audit_status approve_status
      review_result check_result record_no register_no entry_no input_type editor_version
      publisher_code 车长 波长 边长 桩长 管长 学时 机器人 人数 人次 人工费 工时 工号段
      工序 工位 工单号 工程编号 员工数 会员等级 会员价 客户等级 客流量 收银台 柜台号
      坐席数 保安费 值班表 班次 班组 审核状态 审核结果 审批状态 审批级别 操作类型 操作结果
      录入方式 录入时间 制单日期 复核标志 经办机构 经办网点 受理编号 受理状态 登记编号
      登记类型 记录数 处理状态 处理方式 派单数 维修次数 检验项目 检验结果 质检批号 巡检点
      仓库编号 库位 司机数 教练车 教师数 护士站 医生数 业务类型 业务编号 销售额 销售渠道
      销售单号 发货单号 发货仓 订单号 商品编码 物料编码 供应商编码 生产厂 设备编号 型号
      批号 规格 数量 单价 金额 楼栋 楼层 房号 车位号 站点 线路 区域 县区 街道 乡镇
      公司编码 部门编码 机构代码 门店编号 网点编号 渠道 平台 来源 版本 状态 类型 等级 序号
      排名 分数 积分
          """);

  private static final Map<String, IntFunction<String>> KEYS =
      Map.of(
          "code", i -> "E" + (1000 + i * 37 % 9),
          "number", i -> Integer.toString(3 + i * 37 % 11));

  private static final Map<String, IntFunction<String>> VALUES =
      Map.of(
          "code", i -> "E" + (1000 + i * 37 % 9),
          "number", i -> Integer.toString(3 + i * 37 % 11),
          "figure", i -> Integer.toString(1000 + i * 37 % 400),
          "word", i -> List.of("email", "push", "phone", "auto", "manual").get(i % 5));

  private final Classifier classifier = Classifier.standard();

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** At first 28 of 184 were told, none of them as somebody to whom rows only refer. */
  @Test
  void keysUnderWordsForWhoWorks_areOfSomebody() {
    KEYS.forEach(
        (kind, values) -> {
          List<String> missed =
              WORKERS.stream()
                  .filter(header -> slots(header, values).noneMatch(s -> names(s, header)))
                  .toList();
          assertThat(missed).as(kind + " under " + missed).hasSizeLessThanOrEqualTo(29);
        });
  }

  @Test
  void keysUnderOtherWords_areNobodys() {
    VALUES.forEach(
        (kind, values) ->
            assertThat(OTHERS.stream().filter(h -> slots(h, values).findAny().isPresent()))
                .as(kind)
                // Whom a scheduler's handler and a register are cannot be told from a word.
                .isSubsetOf("operator", "job_handler", "register_no"));
  }

  @Test
  void keyOfWhoWorks_isNoDataItem() {
    TableFinding table = table("created_by", i -> "zw" + i % 7);
    assertThat(table.fields().get(1).dataItem()).isEmpty();
    assertThat(table.references()).containsExactly(Map.entry("created_by", "account-name"));
    assertThat(table.personSlots()).allMatch(PersonSlot::referred);
    assertThat(table.subject()).isEmpty();
  }

  @Test
  void flagUnderWordForWhoWorks_isNobodys() {
    assertThat(slots("审核人", i -> Integer.toString(i % 3))).isEmpty();
    assertThat(slots("adminid", i -> i == 0 ? "1" : "0")).isEmpty();
  }

  private static boolean names(PersonSlot slot, String header) {
    return slot.fields().contains(header);
  }

  private Stream<PersonSlot> slots(String header, IntFunction<String> values) {
    return table(header, values).personSlots().stream();
  }

  private TableFinding table(String header, IntFunction<String> values) {
    return classifier.table(
        new TableSample(
            "stock_move",
            "",
            List.of(
                column("id", "integer", i -> Integer.toString(i + 1)),
                column(header, "varchar", values),
                column("amount", "decimal", i -> i * 37 % 900 + ".5"))));
  }

  private static FieldSample column(String name, String type, IntFunction<String> values) {
    return new FieldSample(name, type, "", IntStream.range(0, ROWS).mapToObj(values).toList());
  }
}
