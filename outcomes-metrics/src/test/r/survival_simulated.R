# SPDX-License-Identifier: Apache-2.0
# Makes src/test/resources/reference/survival_simulated.json and its tables: random data with
# ties, delayed entry, weights, clusters and strata, and what R answers to them.
#   Rscript survival_simulated.R FOLDER        (packages survival and cmprsk)
suppressMessages({library(survival); library(cmprsk)})
folder <- commandArgs(TRUE)[1]
set.seed(20261)
cases <- c()

num <- function(x) ifelse(is.na(x) | is.nan(x), "null",
  ifelse(is.infinite(x), ifelse(x > 0, '"Inf"', '"-Inf"'),
    formatC(x, digits = 15, format = "g", width = 1)))
arr <- function(x) paste0("[", paste(num(x), collapse = ","), "]")
text <- function(x) paste0('"', x, '"')
mat <- function(m) paste0("[", paste(apply(m, 1, arr), collapse = ","), "]")
obj <- function(l) paste0("{", paste0(text(names(l)), ":", unlist(l), collapse = ","), "}")

put <- function(id, kind, r, table, params, expected, input = list()) {
  file <- paste0("tables/survival_simulated_", id, ".csv")
  write.csv(table, file.path(folder, file), row.names = FALSE, quote = FALSE)
  cases <<- c(cases, obj(list(
    id = text(id), kind = text(kind), r = text(r),
    input = obj(c(list(table = text(file)), input)),
    params = if (length(params)) obj(params) else "{}", expected = obj(expected),
    tolerance = obj(list(relative = "1e-09", floor = "0.001")))))
}

types <- c("plain", "log", "log-log", "logit", "arcsin")

curve <- function(fits, group, times, horizon, probs) {
  of <- function(type) if (is.null(fits[[type]]$strata)) fits[[type]] else fits[[type]][group]
  each <- function(f) setNames(lapply(types, function(type) f(of(type))), types)
  ends <- function(x, keep = TRUE) obj(list(lower = arr(x$lower[keep]), upper = arr(x$upper[keep])))
  fit <- of("plain")
  event <- fit$n.event > 0
  error <- if (isTRUE(fit$logse)) fit$surv * fit$std.err else fit$std.err
  at <- summary(fit, times = times, extend = TRUE)
  mean <- survival:::survmean(fit, rmean = horizon)$matrix
  obj(list(
    n = num(fit$n), events = num(sum(fit$n.event)), time = arr(fit$time[event]),
    n_risk = arr(fit$n.risk[event]), n_event = arr(fit$n.event[event]),
    surv = arr(fit$surv[event]), greenwood_se = arr(error[event]),
    nelson_aalen = arr(fit$cumhaz[event]), na_se = arr(fit$std.chaz[event]),
    ci = obj(each(function(f) ends(f, event))),
    quantiles = obj(c(
      list(probs = arr(probs), estimate = arr(quantile(fit, probs)$quantile)),
      each(function(f) ends(quantile(f, probs))))),
    at = obj(c(
      list(times = arr(times), n_risk = arr(at$n.risk), surv = arr(at$surv), se = arr(at$std.err)),
      each(function(f) ends(summary(f, times = times, extend = TRUE))))),
    rmst = obj(list(
      tau = num(horizon), rmst = num(mean["rmean"]), se = num(mean["se(rmean)"])))))
}

km <- function(id, d, conf, times, horizon, probs = c(.1, .25, .5, .75, .9)) {
  y <- if (is.null(d$start)) Surv(d$stop, d$event) else Surv(d$start, d$stop, d$event)
  args <- list(if (is.null(d$group)) y ~ 1 else y ~ d$group, conf.int = conf)
  if (!is.null(d$weight)) args$weights <- d$weight
  if (!is.null(d$cluster)) args$cluster <- d$cluster
  fits <- setNames(lapply(types, function(type) do.call(survfit, c(args, conf.type = type))), types)
  names <- if (is.null(d$group)) "all" else paste0("arm=", sort(unique(d$group)))
  put(id, "kaplan-meier", "survfit", d, list(conf = num(conf)),
    setNames(lapply(seq_along(names), function(g) curve(fits, g, times, horizon, probs)), names),
    list(group = text("arm")))
}

logrank <- function(id, d, rho) {
  f <- if (is.null(d$stratum)) Surv(stop, event) ~ group
    else Surv(stop, event) ~ group + strata(stratum)
  test <- survdiff(f, d, rho = rho)
  expected <- rowSums(as.matrix(test$exp))
  df <- sum(expected > 0) - 1
  put(id, "log-rank", "survdiff", d, list(rho = num(rho)), list(
    n = arr(as.vector(test$n)), observed = arr(rowSums(as.matrix(test$obs))),
    expected = arr(expected), var = mat(test$var), chisq = num(test$chisq), df = num(df),
    p = num(pchisq(test$chisq, df, lower.tail = FALSE))))
}

gray <- function(id, d, rho) {
  args <- list(d$stop, d$event, d$group, rho = rho)
  if (!is.null(d$stratum)) args$strata <- d$stratum
  test <- do.call(cuminc, args)$Tests
  put(id, "gray-test", "cmprsk::cuminc", d, list(rho = num(rho)), list(
    rows = paste0("[", paste(text(rownames(test)), collapse = ","), "]"),
    stat = arr(test[, 1]), p = arr(pchisq(test[, 1], test[, 3], lower.tail = FALSE)),
    df = arr(test[, 3])))
}

incidence <- function(id, d, times, names, plain = TRUE) {
  state <- factor(d$event, 0:length(names))
  args <- list(if (is.null(d$start)) Surv(d$stop, state) ~ 1 else Surv(d$start, d$stop, state) ~ 1)
  if (!is.null(d$weight)) args$weights <- d$weight
  if (!is.null(d$start)) args$id <- seq_len(nrow(d))
  at <- summary(do.call(survfit, args), times = times, extend = TRUE)
  expected <- list()
  for (k in seq_along(names)) {
    expected[[paste0("cif_", names[k])]] <- arr(at$pstate[, k + 1])
    expected[[paste0("se_", names[k], "_survival_pkg")]] <- arr(at$std.err[, k + 1])
    if (plain) {
      points <- timepoints(cuminc(d$stop, d$event), times)
      expected[[paste0("cmprsk_est_", names[k])]] <- arr(points$est[k, ])
      expected[[paste0("cmprsk_var_", names[k])]] <- arr(points$var[k, ])
    }
  }
  listed <- paste(seq_along(names), names, collapse = ", ")
  put(id, "cumulative-incidence", "survfit; cmprsk::cuminc", d, list(times = arr(times)), expected,
    list(event = text(paste0("event (0 censored, ", listed, ")"))))
}

recurrent <- function(id, d) {
  args <- list(Surv(d$start, d$stop, d$event) ~ 1, id = d$cluster)
  if (!is.null(d$weight)) args$weights <- d$weight
  fit <- do.call(survfit, args)
  event <- fit$n.event > 0
  put(id, "mean-cumulative-function", "survfit with id", d, list(), list(
    time = arr(fit$time[event]), n_risk = arr(fit$n.risk[event]), n_event = arr(fit$n.event[event]),
    mcf = arr(fit$cumhaz[event]), robust_se = arr(fit$std.chaz[event])))
}

days <- function(n, last) sample(seq_len(last), n, TRUE)
fine <- function(n) round(rexp(n), 4) + .0001

km("km_ties", data.frame(stop = days(60, 20), event = rbinom(60, 1, .5), group = days(60, 2) - 1),
  .9, c(0, .5, 3, 7.5, 12, 20), 15.5)
d <- data.frame(start = 0, stop = fine(120), event = rbinom(120, 1, .8),
  group = sample(c("b", "a", "c"), 120, TRUE))
km("km_three_groups", d[-1], .99, c(0, .1, .5, 1, 2), 1.7)
d$start <- ifelse(runif(120) < .5, 0, round(d$stop * runif(120), 5))
km("km_delayed_entry", d, .95, c(.00005, .1, .5, 1, 2, 3), 2)
d <- data.frame(start = c(rep(0, 25), days(55, 9) - 1), stop = 0, event = rbinom(80, 1, .4))
d$stop <- d$start + days(80, 12)
km("km_delayed_entry_ties", d, .95, c(0, 1, 4, 7, 11, 19, 30), 16)
d <- data.frame(stop = days(70, 15), event = rbinom(70, 1, .6), group = days(70, 2),
  weight = days(70, 4))
km("km_whole_weights", d, .95, c(1, 5, 9, 14), 12)
d$weight <- round(runif(70, .2, 3), 2)
km("km_weights", d, .95, c(1, 5, 9, 14), 12)
d$cluster <- days(70, 25)
km("km_weighted_clusters", d, .95, c(1, 5, 9, 14), 12)
km("km_clusters", d[names(d) != "weight"], .95, c(1, 5, 9, 14), 12)
d$start <- pmax(0, d$stop - days(70, 15))
km("km_delayed_weighted_clusters", d, .95, c(1, 5, 9, 14), 12)
km("km_one_time", data.frame(stop = 3, event = rep(1:0, c(5, 4))), .95, c(0, 3, 4), 3)
km("km_all_tied", data.frame(stop = 3, event = rep(1, 9)), .95, c(0, 3, 4), 3)

d <- data.frame(stop = days(150, 30), event = rbinom(150, 1, .5), group = days(150, 4))
for (rho in c(0, .5, 2, -1)) logrank(paste0("logrank_four_groups_", rho), d, rho)
d$stratum <- days(150, 3)
for (rho in 0:1) logrank(paste0("logrank_strata_", rho), d, rho)

d <- data.frame(stop = days(200, 25), event = days(200, 3) - 1, group = days(200, 3))
for (rho in c(0, 1.5)) gray(paste0("gray_three_groups_", rho), d, rho)
d$stratum <- days(200, 2)
for (rho in c(0, -.5)) gray(paste0("gray_strata_", rho), d, rho)
gray("gray_three_causes",
  data.frame(stop = fine(200), event = days(200, 4) - 1, group = days(200, 2)), 0)
gray("gray_no_censoring",
  data.frame(stop = c(days(50, 10), days(50, 20)), event = days(100, 2), group = rep(1:2, each = 50)),
  0)

incidence("incidence_three_causes", data.frame(stop = days(250, 30), event = days(250, 4) - 1),
  c(1, 5, 10, 20, 29), c("a", "b", "c"))
incidence("incidence_fine", data.frame(stop = fine(150), event = days(150, 3) - 1),
  c(.1, .5, 1, 2), c("a", "b"))
incidence("incidence_no_censoring", data.frame(stop = days(40, 12), event = days(40, 2)),
  c(1, 5, 10, 11, 12), c("a", "b"))
d <- data.frame(stop = days(150, 30), event = days(150, 3) - 1, weight = round(runif(150, .5, 2), 2))
incidence("incidence_weights", d, c(1, 5, 10, 20, 29), c("a", "b"), plain = FALSE)
d <- data.frame(start = c(rep(0, 60), days(90, 6) - 1), stop = 0, event = days(150, 3) - 1)
d$stop <- d$start + days(150, 15)
incidence("incidence_delayed_entry", d, c(3, 5, 10, 15), c("a", "b"), plain = FALSE)

rows <- do.call(rbind, lapply(1:60, function(person) {
  end <- 20 + days(1, 40)
  events <- sort(sample(seq_len(end - 1), rpois(1, 2)))
  data.frame(start = c(0, events), stop = c(events, end),
    event = c(rep(1, length(events)), rbinom(1, 1, .2)), cluster = person)
}))
recurrent("recurrent", rows)
rows$weight <- round(runif(60, .5, 2), 2)[rows$cluster]
recurrent("recurrent_weights", rows)

meta <- obj(list(
  family = text("survival_simulated"), r = text(R.version.string),
  packages = obj(list(survival = text(packageVersion("survival")),
    cmprsk = text(packageVersion("cmprsk")))),
  note = text("Made by src/test/r/survival_simulated.R."), n_cases = num(length(cases))))
writeLines(paste0('{"meta":', meta, ',\n"cases":[\n', paste(cases, collapse = ",\n"), "\n]}"),
  file.path(folder, "survival_simulated.json"))
