/** Delays in milliseconds: rest before a card is shown, and absence before it is hidden. */
export interface Patience {
  readonly show: number;
  readonly hide: number;
}

/** Distinguishes a pointer that rests from one that passes by. */
export interface Intent<Target> {
  /** The pointer is on a target, newly or still. */
  enter(target: Target, patience: Patience): void;
  /** The pointer is on what the target opened, so keep it open. */
  stay(): void;
  /** The pointer is elsewhere. */
  leave(patience: Patience): void;
  /** Cancels any pending action. */
  cancel(): void;
}

/** Calls `show` when the pointer rests on a target, and `hide` some time after it leaves, to bridge the gap to the card. */
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
