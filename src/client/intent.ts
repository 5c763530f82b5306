/** How long a pointer rests before a card comes, and how long it may be away before the card goes, in milliseconds. */
export interface Patience {
  readonly show: number;
  readonly hide: number;
}

/** Tells a pointer that rests from one that passes by. */
export interface Intent<Target> {
  /** The pointer is on a target, for the first time or again. */
  enter(target: Target, patience: Patience): void;
  /** The pointer is on what the target opened: it stays. */
  stay(): void;
  /** The pointer is elsewhere. */
  leave(patience: Patience): void;
  /** Forgets what was about to happen. */
  cancel(): void;
}

/** Calls `show` for a target on which the pointer rests, `hide` when it has been away for a while: the way from words to card is a gap. */
export function createIntent<Target>(show: (target: Target) => void, hide: () => void): Intent<Target> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Target | undefined;
  let shown: Target | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const later = (after: number, act: () => void): void => {
    timer = setTimeout(act, after);
  };
  return {
    enter(target, patience) {
      if (target === waiting) return;
      cancel();
      if (target === shown) return;
      waiting = target;
      later(patience.show, () => {
        waiting = undefined;
        shown = target;
        show(target);
      });
    },
    stay: cancel,
    leave(patience) {
      cancel();
      if (shown === undefined) return;
      later(patience.hide, () => {
        shown = undefined;
        hide();
      });
    },
    cancel() {
      cancel();
      shown = undefined;
    },
  };
}
