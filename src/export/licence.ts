/** Names and addresses of licences by SPDX id (spdx.org/licenses), as far as texts are put under them. */
const LICENCES: Readonly<Record<string, { readonly name: string; readonly address: string }>> = {
  'CC-BY-4.0': {
    name: 'Creative Commons Attribution 4.0',
    address: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC-BY-SA-4.0': {
    name: 'Creative Commons Attribution-ShareAlike 4.0',
    address: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'CC-BY-NC-4.0': {
    name: 'Creative Commons Attribution-NonCommercial 4.0',
    address: 'https://creativecommons.org/licenses/by-nc/4.0/',
  },
  'CC-BY-ND-4.0': {
    name: 'Creative Commons Attribution-NoDerivatives 4.0',
    address: 'https://creativecommons.org/licenses/by-nd/4.0/',
  },
  'CC0-1.0': {
    name: 'CC0 1.0 (public domain)',
    address: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
};

/** A licence's name and address; one that is not in the table has its SPDX id for a name and no address. */
export function toLicence(spdx: string): { readonly name: string; readonly address?: string } {
  const known = Object.hasOwn(LICENCES, spdx) ? LICENCES[spdx] : undefined;
  return known ?? { name: spdx };
}
