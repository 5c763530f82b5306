import { findAll } from './element.ts';

/**
 * Makes the numbers next to the text, which link to a quotation's row in the table, open the quotation's card instead.
 * They are in the page already, so nothing moves.
 */
export function startChips(text: HTMLElement): void {
  for (const chip of findAll('.who-speaks a[href^="#about-"]', text)) {
    chip.dataset.quotation = (chip.getAttribute('href') ?? '').slice('#about-'.length);
    chip.classList.add('quotation-opener');
    chip.setAttribute('role', 'button');
    chip.setAttribute('aria-haspopup', 'dialog');
    chip.setAttribute('aria-expanded', 'false');
    chip.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      chip.click();
    });
  }
}
