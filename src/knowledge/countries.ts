/** A country or territory as news texts call it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: readonly string[];
  /** Adjectives and peoples: "Turkish", "Turk", "Turks". */
  readonly demonyms: readonly string[];
  /** A point near its center, in degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
}

/** Code, center, names (the first one is shown), demonyms. */
const ROWS = `
AD 42.5 1.5|Andorra|Andorran
AE 24 54|United Arab Emirates;UAE;Emirates|Emirati
AF 34 66|Afghanistan|Afghan
AG 17.1 -61.8|Antigua and Barbuda|Antiguan;Barbudan
AI 18.2 -63.1|Anguilla|Anguillian
AL 41 20|Albania|Albanian
AM 40 45|Armenia|Armenian
AO -12.5 18.5|Angola|Angolan
AQ -85 0|Antarctica|Antarctic
AR -34 -64|Argentina|Argentine;Argentinian
AS -14.3 -170.7|American Samoa|
AT 47.5 14|Austria|Austrian
AU -25 135|Australia|Australian;Aussie
AW 12.5 -70|Aruba|Aruban
AZ 40.5 47.5|Azerbaijan|Azerbaijani;Azeri
BA 44 18|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian
BB 13.2 -59.5|Barbados|Barbadian
BD 24 90|Bangladesh|Bangladeshi
BE 50.8 4.5|Belgium|Belgian
BF 12.5 -1.7|Burkina Faso|Burkinabe
BG 43 25|Bulgaria|Bulgarian
BH 26 50.5|Bahrain|Bahraini
BI -3.4 30|Burundi|Burundian
BJ 9.5 2.25|Benin|Beninese
BM 32.3 -64.8|Bermuda|Bermudian
BN 4.5 114.7|Brunei|Bruneian
BO -17 -65|Bolivia|Bolivian
BR -10 -55|Brazil|Brazilian
BS 24.3 -76|Bahamas|Bahamian
BT 27.5 90.5|Bhutan|Bhutanese
BW -22 24|Botswana|Botswanan;Motswana
BY 53.5 28|Belarus|Belarusian;Belarusan;Belorussian
BZ 17.2 -88.7|Belize|Belizean
CA 60 -96|Canada|Canadian
CD -3 23.5|Democratic Republic of the Congo;DR Congo;DRC;Democratic Republic of Congo;Congo-Kinshasa|Congolese
CF 7 21|Central African Republic|Central African
CG -1 15.5|Republic of the Congo;Congo-Brazzaville;Congo|
CH 47 8|Switzerland|Swiss
CI 8 -5.5|Ivory Coast;Côte d’Ivoire|Ivorian
CK -21.2 -159.8|Cook Islands|
CL -33 -71|Chile|Chilean
CM 6 12|Cameroon|Cameroonian
CN 35 103|China;People’s Republic of China;PRC|Chinese
CO 4 -72|Colombia|Colombian
CR 10 -84|Costa Rica|Costa Rican
CU 22 -79.5|Cuba|Cuban
CV 15.1 -23.6|Cape Verde;Cabo Verde|Cape Verdean
CY 35 33|Cyprus|Cypriot
CZ 49.8 15.5|Czech Republic;Czechia|Czech
DE 51 10|Germany;Federal Republic of Germany|German
DJ 11.5 42.6|Djibouti|Djiboutian
DK 56 10|Denmark|Danish;Dane
DM 15.4 -61.4|Dominica|
DO 19 -70.7|Dominican Republic|Dominican
DZ 28 3|Algeria|Algerian
EC -1.5 -78|Ecuador|Ecuadorian;Ecuadorean
EE 59 26|Estonia|Estonian
EG 27 30|Egypt|Egyptian
EH 25 -13|Western Sahara|Sahrawi
ER 15 39|Eritrea|Eritrean
ES 40 -4|Spain|Spanish;Spaniard
ET 9 39.5|Ethiopia|Ethiopian
FI 64 26|Finland|Finnish;Finn
FJ -18 178|Fiji|Fijian
FK -51.7 -59.2|Falkland Islands;Falklands|
FM 6.9 158.2|Micronesia|Micronesian
FO 62 -7|Faroe Islands|Faroese
FR 47 2|France|French;Frenchman
GA -1 11.7|Gabon|Gabonese
GB 54 -2|United Kingdom;UK;Britain;Great Britain|British;Briton
GD 12.1 -61.7|Grenada|Grenadian
GE 42 43.5|Georgia|Georgian
GF 4 -53|French Guiana|
GH 8 -1|Ghana|Ghanaian
GI 36.1 -5.35|Gibraltar|Gibraltarian
GL 72 -40|Greenland|Greenlandic
GM 13.4 -15.5|Gambia|Gambian
GN 10.5 -11|Guinea|Guinean
GP 16.2 -61.6|Guadeloupe|
GQ 1.6 10.5|Equatorial Guinea|Equatorial Guinean;Equatoguinean
GR 39 22|Greece|Greek
GT 15.5 -90.3|Guatemala|Guatemalan
GU 13.5 144.8|Guam|Guamanian
GW 12 -15|Guinea-Bissau|
GY 5 -59|Guyana|Guyanese
HK 22.3 114.2|Hong Kong|
HN 15 -86.5|Honduras|Honduran
HR 45.2 15.5|Croatia|Croatian;Croat
HT 19 -72.4|Haiti|Haitian
HU 47 20|Hungary|Hungarian
ID -5 120|Indonesia|Indonesian
IE 53 -8|Ireland;Republic of Ireland|Irish
IL 31 35|Israel|Israeli
IN 21 78|India|Indian
IQ 33 43|Iraq|Iraqi
IR 32 53|Iran;Islamic Republic of Iran|Iranian
IS 65 -18|Iceland|Icelandic;Icelander
IT 43 12|Italy|Italian
JM 18.2 -77.4|Jamaica|Jamaican
JO 31 36|Jordan|Jordanian
JP 36 138|Japan|Japanese
KE 1 38|Kenya|Kenyan
KG 41 75|Kyrgyzstan|Kyrgyz
KH 12.5 105|Cambodia|Cambodian;Khmer
KI 1.4 173|Kiribati|
KM -12.2 44.3|Comoros|Comorian
KN 17.3 -62.7|Saint Kitts and Nevis|
KP 40 127|North Korea;DPRK|North Korean
KR 36 128|South Korea;Republic of Korea|South Korean
KW 29.4 47.7|Kuwait|Kuwaiti
KY 19.3 -81.3|Cayman Islands|
KZ 48 68|Kazakhstan|Kazakh;Kazakhstani
LA 18 103|Laos|Laotian;Lao
LB 33.8 35.8|Lebanon|Lebanese
LC 13.9 -61|Saint Lucia|
LI 47.1 9.5|Liechtenstein|
LK 7 81|Sri Lanka|Sri Lankan
LR 6.5 -9.5|Liberia|Liberian
LS -29.5 28.3|Lesotho|Basotho
LT 55.5 24|Lithuania|Lithuanian
LU 49.8 6.1|Luxembourg|Luxembourgish
LV 57 25|Latvia|Latvian
LY 27 17|Libya|Libyan
MA 32 -6|Morocco|Moroccan
MC 43.7 7.4|Monaco|Monegasque
MD 47 29|Moldova|Moldovan
ME 42.5 19.3|Montenegro|Montenegrin
MG -20 47|Madagascar|Malagasy
MH 7.1 171.1|Marshall Islands|Marshallese
MK 41.6 21.7|North Macedonia;Macedonia|Macedonian
ML 17 -4|Mali|Malian
MM 22 96|Myanmar;Burma|Burmese
MN 46 105|Mongolia|Mongolian;Mongol
MO 22.2 113.5|Macau;Macao|Macanese
MQ 14.7 -61|Martinique|
MR 20 -11|Mauritania|Mauritanian
MS 16.7 -62.2|Montserrat|
MT 35.9 14.4|Malta|Maltese
MU -20.3 57.6|Mauritius|Mauritian
MV 3.2 73.2|Maldives|Maldivian
MW -13.5 34|Malawi|Malawian
MX 23 -102|Mexico|Mexican
MY 2.5 112.5|Malaysia|Malaysian
MZ -18 35|Mozambique|Mozambican
NA -22 17|Namibia|Namibian
NC -21.3 165.5|New Caledonia|
NE 16 8|Niger|Nigerien
NG 9 8|Nigeria|Nigerian
NI 13 -85|Nicaragua|Nicaraguan
NL 52.3 5.6|Netherlands;Holland|Dutch;Dutchman
NO 61 9|Norway|Norwegian
NP 28 84|Nepal|Nepalese;Nepali
NR -0.5 166.9|Nauru|Nauruan
NZ -42 174|New Zealand|New Zealander;Kiwi
OM 21 57|Oman|Omani
PA 9 -80|Panama|Panamanian
PE -10 -76|Peru|Peruvian
PF -17.6 -149.4|French Polynesia|
PG -6 147|Papua New Guinea|Papua New Guinean
PH 12 122|Philippines|Filipino;Philippine;Filipina
PK 30 70|Pakistan|Pakistani
PL 52 20|Poland|Polish
PR 18.25 -66.5|Puerto Rico|Puerto Rican
PS 31.9 35.2|Palestine;State of Palestine;Palestinian territories|Palestinian
PT 39.5 -8|Portugal|Portuguese
PW 7.5 134.6|Palau|Palauan
PY -23 -58|Paraguay|Paraguayan
QA 25.3 51.2|Qatar|Qatari
RE -21.1 55.5|Réunion|
RO 46 25|Romania|Romanian
RS 44 21|Serbia|Serbian;Serb
RU 60 90|Russia;Russian Federation|Russian
RW -2 30|Rwanda|Rwandan
SA 24 45|Saudi Arabia;Kingdom of Saudi Arabia|Saudi;Saudi Arabian
SB -9.6 160|Solomon Islands|
SC -4.6 55.5|Seychelles|Seychellois
SD 15 30|Sudan|Sudanese
SE 62 15|Sweden|Swedish;Swede
SG 1.35 103.8|Singapore|Singaporean
SI 46 15|Slovenia|Slovenian;Slovene
SK 48.7 19.5|Slovakia|Slovak;Slovakian
SL 8.5 -11.5|Sierra Leone|Sierra Leonean
SM 43.9 12.4|San Marino|Sammarinese
SN 14.5 -14.5|Senegal|Senegalese
SO 6 47|Somalia|Somali
SR 4 -56|Suriname|Surinamese
SS 8 30|South Sudan|South Sudanese
ST 0.3 6.7|São Tomé and Príncipe|
SV 13.7 -88.9|El Salvador|Salvadoran;Salvadorean
SY 35 38|Syria;Syrian Arab Republic|Syrian
SZ -26.5 31.5|Eswatini;Swaziland|Swazi
TD 15 19|Chad|Chadian
TG 8.2 1.2|Togo|Togolese
TH 15 101|Thailand|Thai
TJ 39 71|Tajikistan|Tajik
TL -8.8 125.9|East Timor;Timor-Leste|Timorese;East Timorese
TM 40 60|Turkmenistan|Turkmen
TN 34 9|Tunisia|Tunisian
TO -21.2 -175.2|Tonga|Tongan
TR 39 35|Turkey;Türkiye|Turkish;Turk
TT 10.5 -61.3|Trinidad and Tobago;Trinidad|Trinidadian;Tobagonian
TV -8.5 179.2|Tuvalu|Tuvaluan
TW 24 121|Taiwan|Taiwanese
TZ -6 35|Tanzania|Tanzanian
UA 49 32|Ukraine|Ukrainian
UG 1 32|Uganda|Ugandan
US 39.8 -98.6|United States;United States of America;USA;US;America;U.S.|American
UY -33 -56|Uruguay|Uruguayan
UZ 41 64|Uzbekistan|Uzbek
VA 41.9 12.45|Vatican City;Vatican;Holy See|
VC 13.2 -61.2|Saint Vincent and the Grenadines|
VE 7 -65|Venezuela|Venezuelan
VG 18.4 -64.6|British Virgin Islands|
VI 18.3 -64.9|US Virgin Islands;Virgin Islands|
VN 16 107|Vietnam;Viet Nam|Vietnamese
VU -16 167|Vanuatu|
WS -13.7 -172.1|Samoa|Samoan
XK 42.6 20.9|Kosovo|Kosovar;Kosovan
YE 15.5 48|Yemen|Yemeni
ZA -29 24|South Africa|South African
ZM -13.5 27.5|Zambia|Zambian
ZW -19 29.5|Zimbabwe|Zimbabwean
`;

/** Countries and territories with names, demonyms and a center; common knowledge, written for this project. */
export const COUNTRIES: readonly Country[] = ROWS.trim().split('\n').map(parseCountry);

function parseCountry(row: string): Country {
  const [head = '', names = '', demonyms = ''] = row.split('|');
  const [code = '', lat, lon] = head.split(' ');
  return {
    code,
    names: names.split(';'),
    demonyms: demonyms.split(';').filter(Boolean),
    lat: Number(lat),
    lon: Number(lon),
  };
}
