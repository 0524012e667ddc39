# The front door. `make` alone lists what there is.
.DEFAULT_GOAL := help
.PHONY: help test verify format sample golden docs accuracy accuracy-filers accuracy-repair accuracy-anomalies accuracy-ranks oracle-ranks fuzz bench bench-ingest bench-compare bench-filers warm cluster notebook notebook-deps reproducible clean

MVN := mvn -q

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(firstword $(MAKEFILE_LIST)) | awk -F'|' '{printf "%-22s %s\n", $$1, $$2}'

test: ## the pure tests of common: seconds, no Spark
	$(MVN) -Pquick -pl common test

verify: ## everything: all tests, warnings, layout of the code, dependencies
	mvn verify

format: ## lays out the Java code
	$(MVN) spotless:apply

sample: ## runs over data/raw into target/sample and compares with data/expected
	scripts/sample

golden: ## rewrites data/expected; read the difference before you commit it
	$(MVN) -Pquick test -Dogi.golden=write

docs: ## rewrites the pages that tests write
	$(MVN) -Pquick test -Dogi.docs=write

accuracy: ## measures the reader on simulated and real reports into docs/accuracy.md: minutes
	$(MVN) -o -Pquick -pl common test -Dtest=AccuracyReport -Dogi.accuracy=5000

bench: ## measures speed and memory of the reader into docs/benchmarks: minutes; BENCH_SECONDS=600 for steadier figures
	scripts/bench

bench-ingest: ## measures what ingestion costs over parsing into docs/benchmarks: minutes; BENCH_REPORTS=20000
	scripts/bench-ingest

bench-compare: ## measures comparing against DuckDB into docs/benchmarks/compare.md: tens of minutes, 12 GB of disk; BENCH_SIZES="10000 100000"
	scripts/bench-compare

fuzz: ## damages every fixture N times (N=200, S=seed) and demands an outcome without invented figures
	$(MVN) -o -Pquick -pl common test -Dtest=FuzzTest -Dogi.fuzz=$(or $(N),200) -Dogi.fuzz.seed=$(or $(S),1)

accuracy-filers: ## measures who filed, for where, for when, into docs/accuracy-filers.md
	$(MVN) -o -Pquick -pl common test -Dtest=FilerAccuracyReport -Dogi.accuracy.filers=5000

bench-filers: ## prints the processor time that finding a filer takes
	$(MVN) -o -Pquick -pl common test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath -Dmdep.includeScope=test
	java -cp common/target/test-classes:common/target/classes:$$(cat common/target/test.classpath) ogi.filer.FilerBench

accuracy-repair: ## measures how well planted slips are found into docs/accuracy-repair.md: minutes
	$(MVN) -o -Pquick -pl common test -Dtest=RepairAccuracyTest -Dogi.repairs=20000

accuracy-anomalies: ## measures false findings among peers, and found outliers, into docs/accuracy-anomalies.md: minutes
	$(MVN) -o -Pquick -pl common test -Dtest=AnomalyAccuracyTest -Dogi.discoveries=200

accuracy-ranks: ## measures rank intervals, top tens and moves in simulated groups into docs/accuracy-ranks.md: minutes
	$(MVN) -o -Pquick -pl common test -Dtest=RankAccuracyReport -Dogi.accuracy.ranks=100

oracle-ranks: ## computes by R what the tests of the ranks compare with
	Rscript scripts/oracle-ranks.R common/src/test/resources/ogi/compare/ranks

warm: ## builds, and prepares the archive for quicker starts
	OGI_ARCHIVE=only ./ogi

cluster: ## the same jar embedded, by spark-submit and on a standalone cluster: equal bytes
	scripts/cluster-check

notebook: target/sample/manifest.json ## executes the notebooks over target/sample into target/notebooks
	scripts/notebooks

notebook-deps: ## installs what the notebooks need from Debian's packages
	scripts/notebook-deps

target/sample/manifest.json:
	$(MAKE) sample

reproducible: ## builds twice in different places and compares the jars
	scripts/reproducible

clean: ## removes everything that was built
	$(MVN) clean
