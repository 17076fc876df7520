import fc from "fast-check";

// The same cases in each run, so that a mutant is found in all runs or in none.
fc.configureGlobal({ seed: 1 });
