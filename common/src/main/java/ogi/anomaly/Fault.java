package ogi.anomaly;

/** Whose fault a finding is by its nature; a finding is a question, not a verdict. */
public enum Fault {
  /** The body that filed the report. */
  FILER("filer", "填报单位"),
  /** The way from the printed report to our cells: conversion, mirror, reader. */
  EXTRACTION("extraction", "采集或转换"),
  /** Nobody's yet: unlikely, to be asked about. */
  PLAUSIBILITY("plausibility", "合理性疑问"),
  /** This application's or its user's. */
  OURS("ours", "本系统");

  private final String key;
  private final String label;

  Fault(String key, String label) {
    this.key = key;
    this.label = label;
  }

  public String key() {
    return key;
  }

  public String label() {
    return label;
  }
}
