package ogi.jobs.compare;

import ogi.table.Column;
import ogi.table.TableRow;

/** A rank as a plain league table has it: what the measurement writes in place of full ranks. */
public record PlainRankRow(
    @Column(order = 1, zh = "年份", meaning = "year") int year,
    @Column(order = 2, zh = "层级", meaning = "level") String level,
    @Column(order = 3, zh = "单位类型", meaning = "kind") String kind,
    @Column(order = 4, zh = "统计范围", meaning = "scope") String scope,
    @Column(order = 5, zh = "指标", meaning = "metric") String metric,
    @Column(order = 6, zh = "单位编号", meaning = "filer") String filerId,
    @Column(order = 7, zh = "报告编号", meaning = "report") String reportId,
    @Column(zh = "分子", meaning = "numerator, amounts in millionths") Long numerator,
    @Column(zh = "分母", meaning = "denominator") Long denominator,
    @Column(zh = "数值", meaning = "value") Double value,
    @Column(zh = "名次", meaning = "rank by the value") Integer rankPlain)
    implements TableRow {}
