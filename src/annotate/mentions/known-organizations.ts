const ROWS = `
congress|senate|parliament|kremlin|pentagon|white house|downing street|knesset|bundestag|bundesrat|duma|state duma|house of commons|house of lords
house of representatives|supreme court|europol|interpol|nato|eu|european union|un|united nations|u n|e u|imf|world bank|opec|unesco|unicef|unhcr|who|wto|oecd|asean|iaea
african union|arab league|red cross|red crescent|amnesty international|human rights watch|greenpeace|oxfam|hamas|hezbollah|hizbullah|hizbollah|taliban|al qaeda|al qaida|boko haram|al shabaab
isis|isil|daesh|pkk|ypg|plo|ira|farc|fatah|google|facebook|twitter|apple|microsoft|amazon|ibm|intel|samsung|sony|toyota|honda|volkswagen|boeing|airbus|tesla|netflix
youtube|whatsapp|instagram|uber|gazprom|rosneft|lukoil|exxon|exxonmobil|shell|bp|siemens|huawei|alibaba|tencent|walmart|starbucks|goldman sachs|jpmorgan|barclays|hsbc
reuters|bloomberg|associated press|ap|afp|agence france presse|xinhua|tass|itar tass|interfax|ria novosti|bbc|cnn|abc|nbc|cbs|fox news|msnbc|npr|al jazeera|sky news
new york times|washington post|wall street journal|guardian|financial times|economist|der spiegel|le monde|wikipedia|wikinews|wikimedia foundation|wikileaks
fbi|cia|nsa|dhs|epa|fda|cdc|nasa|faa|fema|irs|usda|fcc|sec|doj|atf|tsa|mi5|mi6|gchq|fsb|kgb|gru|mossad|idf|nypd|lapd|raf|usaf|esa|nhs|rspca|naacp|aclu|nra
fifa|uefa|ioc|fia|nba|nfl|nhl|mlb|ncaa|icc|icj|gop|democratic party|republican party|labour|labour party|conservative party|likud|anc|bjp|ukip|snp|sinn fein|united russia
medecins sans frontieres|doctors without borders|msf|world health organization|federal reserve|scotland yard|vatican|holy see|homeland security|state department|foreign office|treasury
`;

/** Organizations that news texts name without explanation, in normalized words. */
export const KNOWN_ORGANIZATIONS: ReadonlySet<string> = new Set(ROWS.trim().split(/[|\n]/));
