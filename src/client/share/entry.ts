import './share.css';
import { clearWords, showWords } from './show-words.ts';

/** What `assets/share.js` provides to the page's own script, which loads it when words are selected or linked to. */
export interface ShareModule {
  readonly showWords: typeof showWords;
  readonly clearWords: typeof clearWords;
}

const shareModule: ShareModule = { showWords, clearWords };

Object.defineProperty(window, 'newsglossShare', { value: shareModule, configurable: true });
