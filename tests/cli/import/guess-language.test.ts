import { expect, test } from 'vitest';
import { guessLanguage } from '../../../src/cli/import/guess-language.ts';

test.each([
  ['en', 'The mayor said that the bridge is closed and that it will not open this year.'],
  ['de', 'Der Bürgermeister sagte, dass die Brücke nicht vor dem nächsten Jahr für den Verkehr frei ist.'],
  ['fr', 'Le maire a dit que le pont est fermé et que les travaux ne sont pas finis dans cette ville.'],
  ['es', 'El alcalde dijo que el puente está cerrado y que los trabajos no terminan este año para todos.'],
  ['it', 'Il sindaco ha detto che il ponte è chiuso e che i lavori della città non sono finiti.'],
  ['pt', 'O prefeito disse que a ponte não abre mais este ano e que as obras também são caras.'],
  ['nl', 'De burgemeester zei dat het een brug is en dat er niet wordt gewerkt aan het dak van de stad.'],
  ['pl', 'Burmistrz powiedział, że most jest zamknięty i nie otworzy się przed zimą dla ruchu.'],
  ['ru', 'Мэр сказал, что мост закрыт (Bridge & Co).'],
  ['uk', 'Мер сказав, що міст закрито і його не відкриють.'],
  ['ar', 'قال العمدة إن الجسر مغلق.'],
  ['ja', '市長は橋が閉鎖されていると述べた。'],
  ['zh', '市长说大桥已经关闭。'],
  ['en', 'The word “мост” is Russian for bridge, said the mayor.'],
  ['en', '42'],
])('%s: %s', (language, text) => {
  expect(guessLanguage(text).value).toBe(language);
});
