package ogi.compare.chance;

/** How the true levels of a simulated group are spread. */
enum TrueLevels {
  /** Beta for shares (mean 0.35, deviation 0.08), gamma for events (deviation half the mean). */
  AS_ASSUMED("beta or gamma") {
    @Override
    double draw(Family family, Draws draws) {
      return family == Family.BINOMIAL ? beta(draws, 0.35, 0.08) : draws.gamma(4) / 4;
    }
  },
  TWO_HUMPS("two humps") {
    @Override
    double draw(Family family, Draws draws) {
      return beta(draws, draws.uniform() < 0.5 ? 0.2 : 0.5, 0.04);
    }
  },
  OUTLIERS("one in twenty far off") {
    @Override
    double draw(Family family, Draws draws) {
      return draws.uniform() < 0.05 ? beta(draws, 0.8, 0.08) : beta(draws, 0.35, 0.05);
    }
  },
  LOG_NORMAL("logit-normal or log-normal") {
    @Override
    double draw(Family family, Draws draws) {
      return back(family, 0.8 * draws.normal());
    }
  },
  HEAVY_TAILS("the same with Student's t of 3") {
    @Override
    double draw(Family family, Draws draws) {
      return back(family, 0.3 * draws.normal() / Math.sqrt(draws.gamma(1.5) / 1.5));
    }
  },
  MANY_NEAR_ZERO("two in five near 0") {
    @Override
    double draw(Family family, Draws draws) {
      return draws.uniform() < 0.4 ? draws.beta(1, 400) : draws.beta(2, 8);
    }
  };

  private final String words;

  TrueLevels(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  abstract double draw(Family family, Draws draws);

  private static double beta(Draws draws, double mean, double deviation) {
    double weight = mean * (1 - mean) / (deviation * deviation) - 1;
    return draws.beta(mean * weight, (1 - mean) * weight);
  }

  private static double back(Family family, double off) {
    return family == Family.BINOMIAL
        ? 1 / (1 + Math.exp(-Math.log(0.35 / 0.65) - off))
        : Math.exp(off);
  }
}
