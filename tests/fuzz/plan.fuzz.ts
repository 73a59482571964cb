// The property tests of the plan room with 100,000 cases each: node --test tests/fuzz/plan.fuzz.ts
process.env['FUZZ_RUNS'] ??= '100000';
await import('../unit/plan-link.test.ts');
await import('../unit/plan-kept.test.ts');
await import('../unit/plan-changes.test.ts');
await import('../unit/plan-progress.test.ts');

export {};
