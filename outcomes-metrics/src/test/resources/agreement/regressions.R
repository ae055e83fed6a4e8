# Writes the numbers that RegressionAgreementTest compares with (R 4.2.2, survival 3.5-3,
# cmprsk 2.2-11, MASS 7.3-58.2, sandwich 3.0-2). Run in the folder of the reference tables:
# Rscript regressions.R > regressions.txt
library(survival); library(cmprsk); library(MASS); library(sandwich)
put <- function(name, x) cat(name, formatC(x, digits = 16, format = "g", width = 1), "\n")
se <- function(v) sqrt(diag(v))
rossi <- read.csv("cox_rossi_efron.csv")
i <- seq_len(nrow(rossi)) - 1
rossi$w <- 0.3 + ((7 * i) %% 11) / 4
rossi$iw <- as.numeric(1 + i %% 4)
rossi$start <- pmin(rossi$stop - 1, (i * 13) %% 31)
rossi$cl <- i %% 60
control <- coxph.control(eps = 1e-14, iter.max = 100, toler.chol = 1e-15)
cox <- function(name, m) {
  cat("==", name, "\n")
  put("coef", coef(m)); put("se", se(m$var))
  if (!is.null(m$naive.var)) { put("naive", se(m$naive.var)); put("rscore", m$rscore) }
  put("ll", m$loglik); put("wald", m$wald.test); put("score", m$score)
  put("concordance", m$concordance[1:7])
  put("martingale", residuals(m)[1:3]); put("deviance", residuals(m, "deviance")[1:3])
  put("scores", residuals(m, "score")[1, ]); put("dfbeta", residuals(m, "dfbeta")[1, ])
  s <- residuals(m, "schoenfeld"); put("schoenfeld", s[nrow(s), ])
  for (t in c("km", "rank", "identity", "log")) put(t, cox.zph(m, t)$table[, 1])
}
for (ties in c("efron", "breslow")) {
  cox(paste0("weights-", ties), coxph(Surv(stop, event) ~ fin + age + prio, rossi,
    weights = w, ties = ties, control = control))
  cox(paste0("frequencies-", ties), coxph(Surv(stop, event) ~ fin + age + prio, rossi,
    weights = iw, ties = ties, control = control))
  m <- coxph(Surv(start, stop, event) ~ fin + age + prio + strata(race_black), rossi,
    weights = w, cluster = cl, ties = ties, control = control)
  cox(paste0("entry-", ties), m)
  s <- summary(survfit(m, newdata = data.frame(fin = 1, age = 30, prio = 2, race_black = 0)),
    times = c(20, 40))
  put("surv", s$surv); put("surv_se", s$std.err); put("surv_lower", s$lower)
}
e <- coxph(Surv(stop, event) ~ fin + age + prio + strata(mar), rossi, ties = "exact",
  control = control)
cat("== exact\n"); put("coef", coef(e)); put("se", se(e$var)); put("ll", e$loglik)
put("score", e$score)
mgus <- read.csv("competing_recurrent_mgus2_finegray.csv")
m <- crr(mgus$stop, mgus$event, mgus[, c("age", "male")], failcode = 2, gtol = 1e-12, maxiter = 50)
cat("== finegray\n"); put("coef", m$coef); put("se", se(m$var))
put("ll", c(m$loglik.null, m$loglik))
p <- predict(m, cov1 = c(70, 1)); put("incidence", p[max(which(p[, 1] <= 100)), 2])
m <- crr(mgus$stop, mgus$event, mgus[, c("age", "male")], cengroup = as.integer(mgus$age > 70),
  gtol = 1e-12, maxiter = 50)
cat("== finegray-groups\n"); put("coef", m$coef); put("ll", c(m$loglik.null, m$loglik))
# crr's errors with groups are not those of the definition, which sums eta and psi row by row:
# eta and psi of Fine and Gray (1999), with q over the group whose censoring is estimated.
definition <- function(d, g, b) {
  t <- d$stop; e <- d$event; x <- as.matrix(d[, c("age", "male")]); n <- nrow(d)
  w <- matrix(0, max(g), n)
  for (k in seq_len(max(g))) {
    f <- summary(survfit(Surv(t[g == k], e[g == k] == 0) ~ 1))
    w[k, ] <- stepfun(f$time, c(1, f$surv))(t - 1e-9)
    w[k, t > max(t[g == k])] <- 0
  }
  r <- exp(drop(x %*% b)); events <- which(e == 1); own <- w[cbind(g, seq_len(n))]
  s0 <- numeric(n); mean <- matrix(0, n, 2); eta <- matrix(0, n, 2); psi <- eta; v <- diag(0, 2)
  for (j in events) {
    a <- ifelse(t < t[j], ifelse(e == 2, r * w[cbind(g, j)] / own, 0), r)
    s0[j] <- sum(a); mean[j, ] <- colSums(a * x) / s0[j]; y <- sweep(x, 2, mean[j, ])
    eta <- eta - y * a / s0[j]; eta[j, ] <- eta[j, ] + y[j, ]
    v <- v + crossprod(y * sqrt(a)) / s0[j]
  }
  for (u in unique(t[e == 0])) for (k in unique(g[t == u & e == 0])) {
    q <- c(0, 0); who <- e == 2 & t < u & g == k
    for (j in events[t[events] >= u]) q <- q + colSums((sweep(x, 2, mean[j, ]) *
      (r * w[cbind(g, j)] / own))[who, , drop = FALSE]) / s0[j]
    ends <- which(t == u & e == 0 & g == k); at <- which(t >= u & g == k)
    psi[ends, ] <- psi[ends, ] + rep(q / length(at), each = length(ends))
    psi[at, ] <- psi[at, ] - rep(length(ends) * q / length(at)^2, each = length(at))
  }
  se(solve(v) %*% crossprod(eta + psi) %*% solve(v))
}
put("se", definition(mgus, 1 + (mgus$age > 70), m$coef))
d <- read.csv("rates_synthetic_reoffence_counts.csv")
i <- seq_len(nrow(d)) - 1; d$cl <- i %% 15; d$w <- 0.3 + ((7 * i) %% 11) / 4
gc <- glm.control(epsilon = 1e-14, maxit = 100)
m <- glm(count ~ arm + prior + offset(log_years), poisson, d, control = gc, weights = w)
cat("== poisson\n"); put("coef", coef(m)); put("se", se(vcov(m)))
put("hc0", se(vcovHC(m, "HC0"))); put("clustered", se(vcovCL(m, ~cl))); put("dev", m$deviance)
n <- glm.nb(count ~ arm + prior + offset(log_years), d, control = glm.control(epsilon = 1e-14,
  maxit = 200))
for (k in 1:20) n <- glm.nb(count ~ arm + prior + offset(log_years), d, init.theta = n$theta,
  start = coef(n), control = glm.control(epsilon = 1e-14, maxit = 200))
cat("== negative-binomial\n"); put("coef", coef(n)); put("se", se(vcov(n)))
# The error that glm.nb reports is that at the last theta but one: here at the last one.
information <- function(t, mu, y) sum(trigamma(t) - trigamma(t + y) - 1 / t + 2 / (mu + t) -
  (y + t) / (mu + t)^2)
put("theta", c(n$theta, 1 / sqrt(information(n$theta, fitted(n), d$count)))); put("dev", n$deviance); put("ll", logLik(n))
m <- glm((count > 0) ~ arm + prior, binomial, d, weights = w, control = gc)
cat("== logistic\n"); put("coef", coef(m)); put("se", se(vcov(m))); put("dev", m$deviance)
put("clustered", se(vcovCL(m, ~cl))); put("hc1", se(vcovHC(m, "HC1")))
