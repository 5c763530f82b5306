import type { Findings } from './imported-text.ts';

/** The host that an address names, without "www."; undefined if the text is not the address of a page. */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !/^(?:https?:)?\/\//i.test(address.trim())) return undefined;
  const host = URL.parse(address.trim(), 'https://example.org')?.hostname;
  return host?.replace(/^www\./, '') || undefined;
}

/** What is known, with the host instead of an address as publisher; the address is then that of the text's page. */
export function withPublisherNames(known: Findings): Findings {
  const { publisher, basedOn, url } = known;
  const host = hostOf(publisher?.value);
  const original = hostOf(basedOn?.value.publisher);
  return {
    ...known,
    ...(publisher && host !== undefined
      ? {
          publisher: { ...publisher, value: host },
          ...(/^https?:/i.test(publisher.value) && { url: url ?? publisher }),
        }
      : {}),
    ...(basedOn && original !== undefined
      ? { basedOn: { ...basedOn, value: { ...basedOn.value, publisher: original } } }
      : {}),
  };
}
