// States and territories, one a line: common English name | other names | adjectives and inhabitants.
// Source: the United Nations member list and ISO 3166 short names; demonyms as in the CIA World Factbook (public domain).
export const countries = `
Afghanistan||Afghan
Albania||Albanian
Algeria||Algerian
Andorra||Andorran
Angola||Angolan
Antigua and Barbuda|Antigua|Antiguan
Argentina||Argentine Argentinian
Armenia||Armenian
Australia||Australian Aussie
Austria||Austrian
Azerbaijan||Azerbaijani Azeri
Bahamas|The Bahamas|Bahamian
Bahrain||Bahraini
Bangladesh||Bangladeshi
Barbados||Barbadian Bajan
Belarus||Belarusian
Belgium||Belgian
Belize||Belizean
Benin||Beninese
Bhutan||Bhutanese
Bolivia||Bolivian
Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian
Botswana||Motswana Batswana
Brazil||Brazilian
Brunei||Bruneian
Bulgaria||Bulgarian
Burkina Faso||Burkinabe
Burundi||Burundian
Cambodia||Cambodian Khmer
Cameroon||Cameroonian
Canada||Canadian
Cape Verde|Cabo Verde|Cape-Verdean
Central African Republic||
Chad||Chadian
Chile||Chilean
China|People's Republic of China;PRC;Mainland China|Chinese
Colombia||Colombian
Comoros||Comorian
Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;Congo|Congolese
Republic of the Congo|Congo-Brazzaville|
Costa Rica||Costa-Rican
Croatia||Croatian Croat
Cuba||Cuban
Cyprus||Cypriot
Czech Republic|Czechia|Czech
Denmark||Danish Dane
Djibouti||Djiboutian
Dominica||
Dominican Republic||Dominican
East Timor|Timor-Leste|Timorese
Ecuador||Ecuadorian Ecuadorean
Egypt||Egyptian
El Salvador||Salvadoran Salvadorean
Equatorial Guinea||
Eritrea||Eritrean
Estonia||Estonian
Eswatini|Swaziland|Swazi
Ethiopia||Ethiopian
Fiji||Fijian
Finland||Finnish Finn
France||French Frenchman Frenchwoman
Gabon||Gabonese
Gambia|The Gambia|Gambian
Georgia||Georgian
Germany|West Germany;East Germany|German
Ghana||Ghanaian
Greece||Greek
Grenada||Grenadian
Guatemala||Guatemalan
Guinea||Guinean
Guinea-Bissau||
Guyana||Guyanese
Haiti||Haitian
Honduras||Honduran
Hungary||Hungarian
Iceland||Icelandic Icelander
India||Indian
Indonesia||Indonesian
Iran|Islamic Republic of Iran|Iranian Persian
Iraq||Iraqi
Ireland|Republic of Ireland|Irish Irishman Irishwoman
Israel||Israeli
Italy||Italian
Ivory Coast|Cote d'Ivoire|Ivorian
Jamaica||Jamaican
Japan||Japanese
Jordan||Jordanian
Kazakhstan||Kazakh Kazakhstani
Kenya||Kenyan
Kiribati||
Kosovo||Kosovar Kosovan
Kuwait||Kuwaiti
Kyrgyzstan||Kyrgyz
Laos||Laotian Lao
Latvia||Latvian
Lebanon||Lebanese
Lesotho||Basotho
Liberia||Liberian
Libya||Libyan
Liechtenstein||
Lithuania||Lithuanian
Luxembourg||Luxembourger
Madagascar||Malagasy
Malawi||Malawian
Malaysia||Malaysian
Maldives|The Maldives|Maldivian
Mali||Malian
Malta||Maltese
Marshall Islands||Marshallese
Mauritania||Mauritanian
Mauritius||Mauritian
Mexico||Mexican
Micronesia||Micronesian
Moldova||Moldovan
Monaco||Monegasque
Mongolia||Mongolian
Montenegro||Montenegrin
Morocco||Moroccan
Mozambique||Mozambican
Myanmar|Burma|Burmese
Namibia||Namibian
Nauru||Nauruan
Nepal||Nepali Nepalese
Netherlands|The Netherlands;Holland|Dutch Dutchman Dutchwoman
New Zealand|Aotearoa|New-Zealander Kiwi
Nicaragua||Nicaraguan
Niger||Nigerien
Nigeria||Nigerian
North Korea|DPRK;Democratic People's Republic of Korea|North-Korean
North Macedonia|Macedonia|Macedonian
Norway||Norwegian
Oman||Omani
Pakistan||Pakistani
Palau||Palauan
Palestine|Palestinian Territories;Occupied Palestinian Territories|Palestinian
Panama||Panamanian
Papua New Guinea||
Paraguay||Paraguayan
Peru||Peruvian
Philippines|The Philippines|Filipino Filipina Philippine
Poland||Polish Pole
Portugal||Portuguese
Qatar||Qatari
Romania||Romanian
Russia|Russian Federation|Russian
Rwanda||Rwandan
Saint Kitts and Nevis||
Saint Lucia||Saint-Lucian
Saint Vincent and the Grenadines||Vincentian
Samoa||Samoan
San Marino||
Sao Tome and Principe||
Saudi Arabia||Saudi Saudi-Arabian
Senegal||Senegalese
Serbia||Serbian Serb
Seychelles||
Sierra Leone||Sierra-Leonean
Singapore||Singaporean
Slovakia||Slovak Slovakian
Slovenia||Slovenian Slovene
Solomon Islands||
Somalia||Somali
South Africa||South-African
South Korea|Republic of Korea|South-Korean
South Sudan||South-Sudanese
Soviet Union|USSR|Soviet
Spain||Spanish Spaniard
Sri Lanka||Sri-Lankan
Sudan||Sudanese
Suriname||Surinamese
Sweden||Swedish Swede
Switzerland||Swiss
Syria||Syrian
Taiwan||Taiwanese
Tajikistan||Tajik
Tanzania||Tanzanian
Thailand||Thai
Togo||Togolese
Tonga||Tongan
Trinidad and Tobago|Trinidad|Trinidadian
Tunisia||Tunisian
Turkey|Turkiye|Turkish Turk
Turkmenistan||Turkmen
Tuvalu||Tuvaluan
Uganda||Ugandan
Ukraine||Ukrainian
United Arab Emirates|UAE;The Emirates|Emirati
United Kingdom|UK;U.K;Britain;Great Britain|British Briton Brit
United States|US;USA;U.S;U.S.A;America;United States of America|American
Uruguay||Uruguayan
Uzbekistan||Uzbek
Vanuatu||Vanuatuan
Vatican City|Vatican|
Venezuela||Venezuelan
Vietnam||Vietnamese
Yemen||Yemeni
Yugoslavia||Yugoslav
Zambia||Zambian
Zimbabwe||Zimbabwean
England||English Englishman Englishwoman
Scotland||Scottish Scot
Wales||Welsh Welshman
Northern Ireland||Northern-Irish
Hong Kong||Hongkonger
Macau|Macao|
Greenland||Greenlandic Greenlander
Puerto Rico||Puerto-Rican
Bermuda||Bermudian
Gibraltar||Gibraltarian
Guam||
Aruba||
Curacao||
Cayman Islands||
British Virgin Islands||
Falkland Islands|Falklands|
Faroe Islands||Faroese
French Polynesia||
New Caledonia||
Isle of Man||Manx
Jersey||
Guernsey||
Western Sahara||Sahrawi
Tibet||Tibetan
Crimea||Crimean
Gaza|Gaza Strip|Gazan
West Bank||
`

/** Adjectives of origin that belong to no state. Source: as above, and the census groups of English-speaking countries. */
export const otherDemonyms =
  'african asian european korean pakeha arab arabian nordic scandinavian baltic balkan caribbean latino latina latin hispanic slavic ' +
  'kurdish kurd basque catalan breton cornish flemish walloon bavarian sicilian corsican chechen tatar uyghur uighur roma ' +
  'jewish jew muslim christian catholic protestant anglican orthodox sunni shia shiite hindu sikh buddhist islamic islamist ' +
  'mennonite amish quaker lutheran methodist baptist presbyterian evangelical jesuit franciscan benedictine mormon sikh jain druze alawite yazidi coptic maronite ' +
  'moravian bohemian silesian saxon prussian castilian andalusian galician valencian aragonese sardinian tuscan lombard piedmontese ' +
  'mapuche wayuu quechua aymara guarani navajo cherokee sioux cree metis houthi rohingya karen hazara ashkenazi ' +
  'andean alpine himalayan amazonian siberian sahelian polynesian melanesian ' +
  'sami berber somali amharic pashtun tamil punjabi bengali gujarati sindhi baloch zulu xhosa hausa yoruba igbo fulani tutsi hutu maori inuit aboriginal ' +
  'californian texan hawaiian alaskan floridian londoner parisian berliner muscovite yorker roman viennese glaswegian ' +
  'eurasian caucasian levantine byzantine ottoman antarctic hebrew arabic mandarin cantonese urdu hindi swahili ' +
  'anglo franco sino russo indo euro afro trans-atlantic transatlantic western eastern northern southern indigenous ' +
  'republican democrat democratic conservative labour liberal communist socialist marxist nazi tory whig'
