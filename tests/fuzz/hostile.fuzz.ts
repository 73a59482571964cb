// The hostile texts with 20,000 cases for each reader: node tests/fuzz/hostile.fuzz.ts
process.env['FUZZ_RUNS'] ??= '20000';
await import('../unit/house-hostile.test.ts');

export {};
