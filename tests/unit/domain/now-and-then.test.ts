import { expect, test } from 'vitest';
import { nowAndThen } from '../../../src/domain/now-and-then.ts';

function telling() {
  const told: number[] = [];
  let time = 0;
  const tell = nowAndThen(
    (done) => told.push(done),
    () => time,
  );
  const at = (ms: number, done: number) => {
    time = ms;
    tell(done);
  };
  return { told, at };
}

test('the beginning is told at once, and then once a second, in whole hundredths', () => {
  const { told, at } = telling();
  at(0, 0);
  at(999, 0.3);
  at(1_000, 0.312);
  at(1_500, 0.5);
  at(2_100, 0.619);
  expect(told).toEqual([0, 0.31, 0.61]);
});

test('what has not come a hundredth further is not told again', () => {
  const { told, at } = telling();
  at(0, 0);
  at(5_000, 0.009);
  at(10_000, 0.01);
  expect(told).toEqual([0, 0.01]);
});

test('the end is told at once, and only once', () => {
  const { told, at } = telling();
  at(0, 0);
  at(10, 1);
  at(20, 1);
  expect(told).toEqual([0, 1]);
});
