import './share.css';
import { createBar } from './share-bar.ts';
import { clearWords, showWords } from './show-words.ts';

/** What `assets/share.js` provides to the page's own script, which loads it when words are selected or linked to. */
export interface ShareModule {
  readonly createBar: typeof createBar;
  readonly showWords: typeof showWords;
  readonly clearWords: typeof clearWords;
}

const shareModule: ShareModule = { createBar, showWords, clearWords };

Object.defineProperty(window, 'newsglossShare', { value: shareModule, configurable: true });
