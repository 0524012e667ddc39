package ogi.jobs.compare;

import ogi.compare.Observation;
import ogi.compare.Stratum;
import ogi.filer.Filer;

/**
 * One metric in one report in use.
 *
 * @param form id of the report's form
 * @param seen the metric as the report states it
 */
record MetricLine(Stratum stratum, Filer filer, String reportId, String form, Observation seen) {}
