import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIntent } from '../../src/client/intent.ts';

const patience = { show: 300, hide: 200 };

describe('createIntent', () => {
  const log: string[] = [];
  const intent = createIntent<string>(
    (target) => log.push(target),
    () => log.push('gone'),
  );
  beforeEach(() => {
    vi.useFakeTimers();
    log.length = 0;
    intent.cancel();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows a target that the pointer rests on', () => {
    intent.enter('a', patience);
    vi.advanceTimersByTime(299);
    expect(log).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['a']);
  });

  it('does not show what the pointer only passes', () => {
    intent.enter('a', patience);
    vi.advanceTimersByTime(200);
    intent.enter('b', patience);
    vi.advanceTimersByTime(200);
    intent.leave(patience);
    vi.advanceTimersByTime(2000);
    expect(log).toEqual([]);
  });

  it('does not restart the delay while the pointer moves on one target', () => {
    intent.enter('a', patience);
    vi.advanceTimersByTime(200);
    intent.enter('a', patience);
    vi.advanceTimersByTime(100);
    expect(log).toEqual(['a']);
  });

  it('keeps the card while the pointer crosses the gap to it', () => {
    intent.enter('a', patience);
    vi.advanceTimersByTime(300);
    intent.leave(patience);
    vi.advanceTimersByTime(150);
    intent.stay();
    vi.advanceTimersByTime(2000);
    expect(log).toEqual(['a']);
  });

  it('hides when the pointer stays away, and can show again', () => {
    intent.enter('a', patience);
    vi.advanceTimersByTime(300);
    intent.leave(patience);
    vi.advanceTimersByTime(200);
    expect(log).toEqual(['a', 'gone']);
    intent.enter('a', patience);
    vi.advanceTimersByTime(300);
    expect(log).toEqual(['a', 'gone', 'a']);
  });

  it('replaces one target with the next without hiding in between', () => {
    intent.enter('a', patience);
    vi.advanceTimersByTime(300);
    intent.enter('b', patience);
    vi.advanceTimersByTime(300);
    expect(log).toEqual(['a', 'b']);
  });
});
