# SPDX-License-Identifier: Apache-2.0
#
# Times R at the tasks of the statistics benchmarks, on data of the same law and size, and prints
# one line of CSV for each: task, size, seconds (the median), runs.
#
#   Rscript speed.R [LARGEST [RUNS]] > r.csv        LARGEST: 1e7 rows, RUNS: 3
#
# Needs the packages survival, boot, metafor and MatchIt. A task has the name of the benchmark that
# is to be compared with it, as class.method.

suppressPackageStartupMessages({
  library(survival)
  library(boot)
  library(metafor)
  library(MatchIt)
})

arguments <- commandArgs(trailingOnly = TRUE)
largest <- if (length(arguments) >= 1) as.numeric(arguments[1]) else 1e7
runs <- if (length(arguments) >= 2) as.integer(arguments[2]) else 3L
set.seed(20261122)

cat("task,size,seconds,runs\n")

# `work` is done `inner` times in one run, for tasks too short to be timed alone.
measure <- function(task, size, work, inner = 1L) {
  if (size > largest) return(invisible())
  data <- work$data(size)
  seconds <- numeric(0)
  # A task that takes long varies little: it is timed once.
  while (length(seconds) < runs && (length(seconds) == 0 || seconds[1] < 5)) {
    gc(verbose = FALSE)
    started <- proc.time()[["elapsed"]]
    for (i in seq_len(inner)) work$answer(data)
    seconds <- c(seconds, (proc.time()[["elapsed"]] - started) / inner)
  }
  cat(sprintf("%s,%d,%.6g,%d\n", task, as.integer(size), median(seconds), length(seconds)))
  flush(stdout())
}

# Two groups followed for at most two years; about half are seen to reoffend.
follow_up <- function(size, whole_days) {
  group <- rep(0:1, length.out = size)
  time <- rexp(size, ifelse(group == 1, 1 / 1100, 1 / 900))
  end <- runif(size, 180, 730)
  event <- time <= end
  time <- pmin(time, end)
  data.frame(
    time = if (whole_days) ceiling(time) else time, event = as.integer(event), group = group)
}

kaplan_meier <- function(whole_days) list(
  data = function(size) follow_up(size, whole_days),
  answer = function(data)
    summary(survfit(Surv(time, event) ~ group, data = data, conf.type = "log-log"))$table)

log_rank <- list(
  data = function(size) follow_up(size, TRUE),
  answer = function(data) survdiff(Surv(time, event) ~ group, data = data))

competing <- list(
  data = function(size) {
    data <- follow_up(size, TRUE)
    other <- data$event == 1 & runif(size) < 0.3
    data$cause <- factor(ifelse(data$event == 0, 0, ifelse(other, 2, 1)), 0:2)
    data
  },
  answer = function(data) survfit(Surv(time, cause) ~ 1, data = data))

for (size in c(1e4, 1e5, 1e6, 1e7)) {
  measure("SurvivalBenchmark.kaplanMeierDays", size, kaplan_meier(TRUE))
  measure("SurvivalBenchmark.kaplanMeierContinuous", size, kaplan_meier(FALSE))
  measure("SurvivalBenchmark.logRankDays", size, log_rank)
}
measure("SurvivalBenchmark.cumulativeIncidenceDays", 1e5, competing)

# Ten covariates: half of them measured, half of them yes or no.
ten_covariates <- function(size) {
  x <- cbind(matrix(rnorm(5 * size), size), matrix(as.numeric(runif(5 * size) < 0.5), size))
  colnames(x) <- paste0("x", 1:10)
  x
}
effect_of_ten <- seq(-0.3, 0.3, length.out = 10)

cox <- function(whole_days) list(
  data = function(size) {
    x <- ten_covariates(size)
    time <- rexp(size, exp(drop(x %*% effect_of_ten)) / 900)
    end <- runif(size, 180, 730)
    event <- as.integer(time <= end)
    time <- pmin(time, end)
    data.frame(time = if (whole_days) ceiling(time) else time, event = event, x)
  },
  answer = function(data) coxph(Surv(time, event) ~ ., data = data, ties = "efron"))

measure("RegressionBenchmark.coxContinuous", 1e5, cox(FALSE))
measure("RegressionBenchmark.coxDays", 1e6, cox(TRUE))

measure("RegressionBenchmark.logistic", 1e5, list(
  data = function(size) {
    x <- ten_covariates(size)
    data.frame(y = as.integer(runif(size) < plogis(drop(x %*% effect_of_ten))), x)
  },
  answer = function(data) glm(y ~ ., data = data, family = binomial)))

measure("RegressionBenchmark.matchNearest", 2e4, list(
  data = function(size) {
    treated <- rep(c(1, 0, 0, 0, 0), length.out = size)
    data.frame(treated = treated, score = plogis(rnorm(size, treated - 1.5)))
  },
  answer = function(data)
    matchit(treated ~ score, data = data, method = "nearest", distance = data$score)))

resampled_mean <- list(
  data = function(size) rexp(size),
  answer = function(x) {
    resampled <- boot(x, function(all, chosen) mean(all[chosen]), R = 10000)
    boot.ci(resampled, type = c("perc", "basic", "bca"))
  })
measure("ResamplingBenchmark.mean", 500, resampled_mean)
# boot.ci finds the acceleration by a regression on all resamples, too large for memory here.
measure("ResamplingBenchmark.mean", 5000, list(
  data = resampled_mean$data,
  answer = function(x) {
    resampled <- boot(x, function(all, chosen) mean(all[chosen]), R = 10000)
    boot.ci(resampled, type = c("perc", "basic"))
  }))
measure("ResamplingBenchmark.hazardRatio", 432, list(
  data = function(size) follow_up(size, TRUE),
  answer = function(data)
    boot(data, function(all, chosen)
      coef(coxph(Surv(time, event) ~ group, data = all[chosen, ])), R = 1000)))

studies <- function(size) {
  variance <- runif(size, 0.01, 0.2)
  list(effect = rnorm(size, -0.2, sqrt(variance + 0.03)), variance = variance)
}
pooled <- function(method) list(
  data = studies,
  answer = function(data) rma(data$effect, data$variance, method = method, test = "knha"))
measure("PoolingBenchmark.dersimonianLaird", 10, pooled("DL"), inner = 50L)
measure("PoolingBenchmark.restrictedLikelihood", 10, pooled("REML"), inner = 50L)
measure("PoolingBenchmark.restrictedLikelihood", 1000, pooled("REML"))

measure("ComparisonBenchmark.mannWhitney", 1e6, list(
  data = function(size) list(first = rnorm(size), second = rnorm(size, 0.1)),
  answer = function(data) wilcox.test(data$first, data$second)))

measure("ComparisonBenchmark.fisher", 1000, list(
  data = function(size) lapply(seq_len(size), function(i)
    matrix(c(10 + i %% 37, 20 + i %% 41, 15 + i %% 43, 12 + i %% 47), 2)),
  answer = function(tables) for (table in tables) fisher.test(table)))
