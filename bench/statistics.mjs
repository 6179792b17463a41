/** The value below which `share` of the samples lie: `percentile(times, 0.5)` is the median. */
export function percentile(samples, share) {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** `12.3 ms (p95 20.1 ms, 30 runs)` */
export function summary(samples) {
  return `${milliseconds(percentile(samples, 0.5))} (p95 ${milliseconds(percentile(samples, 0.95))}, ${samples.length} runs)`;
}

/** How many times `samples` takes what `peer` takes, by their medians: `3.1x`. */
export function ratio(samples, peer) {
  return `${(percentile(samples, 0.5) / percentile(peer, 0.5)).toFixed(2)}x`;
}

/** A duration with its unit, in the accuracy in which it means something. */
export function milliseconds(duration) {
  return duration < 100 ? `${duration.toFixed(1)} ms` : `${Math.round(duration)} ms`;
}
