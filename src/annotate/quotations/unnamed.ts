/** Nouns for people and organizations that an article may decline to name. */
const ANONYMOUS =
  /\b(?:officials?|sources?|aides?|advis[eo]rs?|diplomats?|officers?|people|persons?|insiders?|interlocutors?|operatives?|strategists?|lawmakers?|analysts?|experts?|observers?|critics|spokes(?:man|woman|person|people)|witness(?:es)?|residents?|activists?|staffers?|executives?|employees?|allies|ally|supporters?|reports?|media|authorities|members?|leaders?|negotiators?|lawyers?|donors?|traders?|dealers?|bankers?|investors?|economists?|insurgents?|rebels?|commanders?|soldiers?|fighters?|villagers?|locals?|neighbou?rs?|relatives?|colleagues?|friends?|passengers?|survivors?|bystanders?|eyewitness(?:es)?|doctors?|campaigners?|protesters?|voters?|parents?|workers?)\b/i;

/** Sources that ask not to be named, whatever their noun: "one father, who asked not to be named". */
const WITHHELD =
  /\b(?:anonym(?:ity|ously)|not (?:want(?:ing)? |wish(?:ing)? )?to be (?:named|identified|quoted)|declined to be (?:named|identified)|withh(?:eld|old) (?:his|her|their) names?)\b/i;

/** Whether a source is unnamed: its head is a lower-case word or an anonymous noun ("a senior US official"). */
export function isUnnamed(source: string): boolean {
  const named = source.split(/,|\b(?:who|which|that|whose)\b/)[0] ?? '';
  if (!ANONYMOUS.test(named) && !WITHHELD.test(source)) return false;
  const head = source.split(/,|\(|—|\b(?:of|for|from|with|in|at|who|to)\b/)[0] ?? '';
  const words = head.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  return /^[a-z]/.test(last) || (words.length === 1 && ANONYMOUS.test(last));
}
