# Computes by R what the tests of the ranks compare with: Rscript scripts/oracle-ranks.R FOLDER
# (make oracle-ranks). Nothing here is taken from the program; the tests read the numbers and need
# no R.
folder <- commandArgs(trailingOnly = TRUE)[1]
set.seed(20261122)
keep <- function(table, name) {
  write.csv(table, file.path(folder, paste0(name, ".csv")), row.names = FALSE, quote = FALSE)
}
n <- c(12, 31, 40, 44, 57, 63, 80, 95, 120, 150, 210, 260, 400, 800, 2500)
shares <- data.frame(numerator = rbinom(15, n, rbeta(15, 6, 11)), denominator = n)
exposure <- c(0.4, 0.9, 1.1, 1.7, 2, 2.6, 3.1, 4, 5.5, 7, 9, 14, 20, 33, 80)
events <- data.frame(
  numerator = rpois(15, exposure * rgamma(15, 3, 3) * 8), denominator = exposure)
keep(shares, "shares")
keep(events, "events")

# Maximum likelihood by a general optimiser.
tight <- list(reltol = 1e-15, maxit = 5000)
betas <- optim(c(0, 2), function(p) {
  a <- exp(p[2]) * plogis(p[1]); b <- exp(p[2]) - a
  -sum(lbeta(a + shares$numerator, b + n - shares$numerator) - lbeta(a, b))
}, control = tight)
gammas <- optim(c(0, 0), function(p) {
  -sum(dnbinom(events$numerator, size = exp(p[2]), mu = exp(p[1]) * exposure, log = TRUE))
}, control = tight)
shape <- c(exp(betas$par[2]) * plogis(betas$par[1]), exp(gammas$par[2]))
weight <- c(exp(betas$par[2]), exp(gammas$par[2] - gammas$par[1]))
keep(data.frame(family = c("BINOMIAL", "POISSON"), shape = shape, weight = weight), "priors")

# Distributions of levels, and of ranks by a simulation of the posterior.
a <- shape[1] + shares$numerator; b <- weight[1] - shape[1] + n - shares$numerator
g <- shape[2] + events$numerator; h <- weight[2] + exposure
keep(rbind(
  data.frame(family = "BINOMIAL", filer = 0:14, mean = a / (a + b),
    low = qbeta(0.025, a, b), median = qbeta(0.5, a, b), high = qbeta(0.975, a, b)),
  data.frame(family = "POISSON", filer = 0:14, mean = g / h,
    low = qgamma(0.025, g, h), median = qgamma(0.5, g, h), high = qgamma(0.975, g, h))), "levels")
draws <- 400000
drawn <- function(family, level) {
  ranks <- t(apply(-matrix(level, ncol = 15, byrow = TRUE), 1, rank))
  do.call(rbind, lapply(1:15, function(i) data.frame(
    family = family, filer = i - 1, rank = 1:15,
    chance = tabulate(ranks[, i], 15) / draws)))
}
keep(rbind(
  drawn("BINOMIAL", rbeta(15 * draws, a, b)),
  drawn("POISSON", rgamma(15 * draws, g, h))), "rank-chances")

# Flags: funnel by the formulas of Spiegelhalter 2005, q-values by p.adjust.
funnel <- function(family, y, n) {
  target <- sum(y) / sum(n)
  unit <- if (family == "BINOMIAL") target * (1 - target) else target
  z <- (y / n - target) / sqrt(unit / n)
  ends <- quantile(z, c(0.1, 0.9), type = 7)
  phi <- mean(pmin(pmax(z, ends[1]), ends[2])^2)
  w <- n / unit
  tau2 <- max(0, (length(y) * phi - (length(y) - 1)) / (sum(w) - sum(w^2) / sum(w)))
  z <- (y / n - target) / sqrt(unit / n + tau2)
  p <- 2 * pnorm(-abs(z))
  data.frame(family = family, filer = 0:14, phi = phi, z = z, p = p, q = p.adjust(p, "BH"))
}
keep(rbind(
  funnel("BINOMIAL", shares$numerator, n),
  funnel("POISSON", events$numerator, exposure)), "funnel")

# Moves: mid-p of beta-binomial and negative binomial figures, both sides.
tails <- function(terms) {
  below <- sum(terms) - tail(terms, 1) / 2
  2 * min(below, 1 - below)
}
cases <- expand.grid(mean = c(0.05, 0.35, 0.8), deviation = c(0.01, 0.08), share = c(0.02, 0.3, 0.6, 0.95),
  denominator = c(20, 90, 399, 3000))
cases$numerator <- round(cases$share * cases$denominator)
cases$binomial <- mapply(function(m, d, y, n) {
  w <- m * (1 - m) / d^2 - 1
  k <- 0:y
  tails(exp(lchoose(n, k) + lbeta(m * w + k, (1 - m) * w + n - k) - lbeta(m * w, (1 - m) * w)))
}, cases$mean, cases$deviation, cases$numerator, cases$denominator)
cases$poisson <- mapply(function(m, d, y, n) {
  tails(dnbinom(0:y, size = (m / d)^2, mu = m * n))
}, cases$mean, cases$deviation, cases$numerator, cases$denominator)
keep(subset(cases, select = -share), "moves")
