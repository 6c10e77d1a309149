// Places that are neither states nor cities: parts of the world, waters, ranges, first-level divisions of large federations.
// Source: Natural Earth's physical and admin-1 names (public domain) and ISO 3166-2.
export const regions = `
Africa; North Africa; West Africa; East Africa; Southern Africa; Sub-Saharan Africa; Asia; Central Asia; South Asia;
Southeast Asia; South-East Asia; East Asia; Europe; Western Europe; Eastern Europe; Central Europe; North America;
South America; Central America; Latin America; Oceania; Antarctica; Arctic; Middle East; Far East; Near East;
Balkans; Caucasus; Caribbean; West Indies; Scandinavia; Benelux; Nordics; Fennoscandia; Polynesia; Melanesia; Micronesia; Indochina; European Economic Area; Schengen Area; Eurozone; Euro Zone; Baltic; Baltics; Horn of Africa; Sahel; Maghreb; Levant; Gulf; Persian Gulf;
Asia-Pacific; Asia Pacific; Indo-Pacific; Pacific; Atlantic; North Atlantic; South Pacific; Mediterranean; Adriatic; Aegean;
Pacific Ocean; Atlantic Ocean; Indian Ocean; Arctic Ocean; Southern Ocean; Red Sea; Black Sea; Baltic Sea; North Sea; Dead Sea;
Caspian Sea; Mediterranean Sea; South China Sea; East China Sea; Irish Sea; Sea of Japan; English Channel; Suez Canal; Panama Canal;
Gulf of Mexico; Gulf of Aden; Bay of Bengal; Strait of Hormuz; Bosphorus; Dardanelles; Taiwan Strait; Strait of Gibraltar;
Danube; Clyde; Tyne; Mersey; Humber; Severn; Thames Estuary; Solent; Liffey; Ebro; Tagus; Douro; Guadalquivir; Garonne; Meuse; Moselle; Scheldt; Weser; Neisse; Drava; Dnestr; Yenisei; Amur; Irtysh; Amu Darya; Syr Darya; Yalu; Salween; Chao Phraya; Narmada; Godavari; Yamuna; Sutlej; Jhelum; Chenab; Padma; Meghna; Okavango; Kafue; Hudson River; Potomac; Ohio River; Missouri River; Colorado River; Saint Lawrence; St Lawrence; Rhine; Rhone; Seine; Loire; Elbe; Oder; Vistula; Volga; Dnieper; Dnipro; Dniester; Nile; Blue Nile; White Nile; Zambezi; Limpopo; Euphrates; Tigris; Indus; Ganges; Brahmaputra; Irrawaddy; Mekong; Yangtze; Yellow River;
Mississippi; Rio Grande; Orinoco; Thames; Lake Victoria; Lake Chad; Lake Baikal; Lake Tanganyika; Lake Malawi; American Samoa; New Caledonia; French Polynesia; French Guiana;
Alps; Andes; Himalayas; Himalaya; Pyrenees; Carpathians; Urals; Appalachians; Rockies; Rocky Mountains; Sahara; Gobi; Kalahari;
Amazon rainforest; Siberia; Patagonia; Kashmir; Punjab; Bengal; Sindh; Balochistan; Khyber Pakhtunkhwa; Kurdistan; Darfur; Tigray; Oromia; Amhara;
Donbas; Donbass; Donetsk; Luhansk; Chechnya; Dagestan; Tatarstan; Transnistria; Abkhazia; South Ossetia; Nagorno-Karabakh; Xinjiang; Inner Mongolia;
Guangdong; Sichuan; Yunnan; Hubei; Hunan; Henan; Hebei; Shandong; Shanxi; Shaanxi; Zhejiang; Jiangsu; Anhui; Fujian; Hainan; Guangxi; Guizhou; Gansu; Qinghai; Jilin; Liaoning; Heilongjiang;
Catalonia; Andalusia; Galicia; Basque Country; Castile; Valencia; Sicily; Sardinia; Tuscany; Lombardy; Veneto; Calabria; Puglia; Piedmont;
Bavaria; Saxony; Hesse; Brandenburg; Thuringia; Lower Saxony; Rhineland-Palatinate; North Rhine-Westphalia; Schleswig-Holstein; Baden-Wurttemberg; Saarland;
Brittany; Normandy; Provence; Alsace; Corsica; Burgundy; Ile-de-France; Flanders; Wallonia; Tyrol; Carinthia; Bohemia; Moravia; Silesia; Transylvania; Lapland; Crete; Peloponnese; Thrace;
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland;
Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon;
Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming; District of Columbia; Washington DC; Washington, D.C; New England;
Northern California; Southern California; Upstate New York; Midwest; Deep South; Silicon Valley; Bay Area; Manhattan; Brooklyn; Queens; Bronx; Staten Island; Long Island; Hollywood; Wall Street; Capitol Hill; Broadway;
Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland; Newfoundland and Labrador; Nova Scotia; Ontario; Prince Edward Island; Quebec; Saskatchewan; Yukon; Nunavut; Northwest Territories;
New South Wales; Queensland; South Australia; Tasmania; Victoria; Western Australia; Northern Territory; North Island; South Island;
Andhra Pradesh; Arunachal Pradesh; Assam; Bihar; Chhattisgarh; Goa; Gujarat; Haryana; Himachal Pradesh; Jharkhand; Karnataka; Kerala; Madhya Pradesh; Maharashtra; Manipur; Meghalaya; Mizoram; Nagaland; Odisha; Rajasthan; Sikkim; Tamil Nadu; Telangana; Tripura; Uttar Pradesh; Uttarakhand; West Bengal; Ladakh; Jammu and Kashmir;
Gauteng; KwaZulu-Natal; Western Cape; Eastern Cape; Limpopo; Mpumalanga; Borno; Kaduna; Rivers State; Ogun; Anambra; Enugu; Ashanti;
Sao Paulo; Minas Gerais; Bahia; Parana; Mato Grosso; Rio Grande do Sul; Santa Catarina; Pernambuco; Ceara; Oaxaca; Sinaloa; Jalisco; Chiapas; Michoacan; Sonora; Yucatan; Baja California; Tamaulipas; Guerrero; Antioquia;
Java; Sumatra; Bali; Borneo; Sulawesi; Papua; West Papua; Aceh; Lombok; Sarawak; Sabah; Penang; Johor; Mindanao; Luzon; Visayas; Hokkaido; Honshu; Kyushu; Shikoku; Okinawa; Fukushima; Hiroshima; Nagasaki;
Cornwall; Devon; Dorset; Somerset; Kent; Sussex; West Sussex; East Sussex; Essex; Suffolk; Norfolk; Surrey; Hampshire; Wiltshire; Berkshire; Oxfordshire; Cambridgeshire; Hertfordshire; Bedfordshire; Buckinghamshire; Gloucestershire; Worcestershire; Warwickshire; Staffordshire; Shropshire; Herefordshire; Derbyshire; Nottinghamshire; Lincolnshire; Leicestershire; Northamptonshire; Cheshire; Lancashire; Cumbria; Northumberland; Durham; Merseyside; Greater Manchester; West Midlands; Midlands; Yorkshire; North Yorkshire; South Yorkshire; West Yorkshire; East Anglia; Tyneside; Teesside;
Highlands; Hebrides; Outer Hebrides; Inner Hebrides; Islay; Lewis and Harris; North Uist; South Uist; Isle of Skye; Isle of Mull; Isle of Arran; Isle of Wight; Isle of Man; Anglesey; Guernsey; Orkney; Shetland; Fife; Lothian; Aberdeenshire; Perthshire; Ayrshire; Lanarkshire; Gwynedd; Powys; Pembrokeshire; Glamorgan; Ulster; Munster; Leinster; Connacht; Antrim; Tyrone; Fermanagh; Donegal; Galway; Kerry; Connemara; Whitehall; Westminster; Downing Street; Scotland Yard; Canary Wharf; Heathrow; Gatwick; Kremlin; White House; Pentagon; Capitol; Elysee; Buckingham Palace
Majorca; Mallorca; Menorca; Tenerife; Gran Canaria; Lanzarote; Fuerteventura; Canary Islands; Balearic Islands; Azores; Madeira; Algarve; Alentejo; Costa Brava; Costa del Sol; Costa Blanca; Cote d'Azur; French Riviera; Dordogne; Occitanie; Aquitaine;
Rhineland; Ruhr; Black Forest; Swabia; Franconia; Pomerania; Jutland; Zealand; Gotland; Scania; Lofoten; Svalbard; Finnmark; Karelia; Kola Peninsula; Kamchatka; Sakhalin; Kuril Islands; Bukovina; Dalmatia; Istria; Epirus; Cyclades; Dodecanese; Corfu; Santorini; Lesbos;
Galilee; Golan Heights; Sinai; Anatolia; Cappadocia; Rift Valley; Great Rift Valley; Serengeti; Masai Mara; Niger Delta; Ogaden; Puntland; Somaliland; Jubaland; North Kivu; South Kivu; Ituri; Katanga; Cabinda; Kalimantan; Maluku; Moluccas;
Pampas; Gran Chaco; Amazonia; Amazon Basin; Atacama; Atacama Desert; Tierra del Fuego; Galapagos; Galapagos Islands; Great Barrier Reef; Pilbara; Gippsland; Waikato; Otago; Southland; Bay of Plenty; Hawke's Bay; Canterbury;
Cotswolds; Lake District; Peak District; Dartmoor; Exmoor; New Forest; Pennines; Black Country; Thames Valley; Home Counties; Norfolk Broads; Speyside; Moray; Cairngorms; Caithness; Scottish Borders; Dumfries and Galloway; Snowdonia; Brecon Beacons; Ceredigion; Carmarthenshire; Monmouthshire; Flintshire; Wirral;
Limerick; Sligo; Leitrim; Roscommon; Tipperary; Wexford; Wicklow; Kildare; Offaly; Laois; Westmeath; Armagh; Derry; Londonderry; Napa Valley; Central Valley; Great Plains; Great Lakes; Ozarks; Mojave Desert; Gulf Coast; Cape Cod; Martha's Vineyard; Florida Keys; Everglades; Las Vegas Strip; Times Square; Mayfair; Tahrir Square; Red Square; Tiananmen Square
`

/** States of the USA as news agencies shorten them after a town, lower case. Source: the AP Stylebook, “state names”. */
export const shortStates: ReadonlySet<string> = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev nh nj nm ny nc nd okla ore pa ri sc sd tenn vt va wash wva wis wyo'.split(
    ' ',
  ),
)

/**
 * Cities and towns under the names that the English press gives them, where the lists from GeoNames have the local ones or count too few
 * people. Source: the geographical names in Merriam-Webster’s Collegiate Dictionary.
 */
export const englishNames = `
Mars; Venus; Jupiter; Saturn; Uranus; Neptune;
Antwerp; Ghent; Bruges; Ostend; Leuven; Mechelen; Namur; Kortrijk; Geneva; Lucerne; Berne; Lausanne; Lugano; Davos; Cologne; Nuremberg; Hanover; Frankfurt; Innsbruck; Seville; San Sebastian; Cadiz; Ibiza; Coimbra; Braga; Evora;
Venice; Padua; Pisa; Siena; Gothenburg; Uppsala; Trondheim; Stavanger; Tromso; Aarhus; Odense; Aalborg; Oulu; Tartu; Dunkirk; Calais; Dijon; Limoges; Maastricht; Dubrovnik; Mostar; Maribor; Kiev; Odesa; Zaporizhzhia; Bakhmut; Grodno; Gomel; Grozny; Batumi; Larnaca; Paphos; Famagusta;
Fez; Marrakech; Timbuktu; Gao; Goma; Bunia; Calcutta; Bangalore; Gurugram; Ayodhya; Chattogram; Rangoon; Saigon; Ho Chi Minh City; Phuket; Pattaya; Ulaanbaatar; Lhasa; Kandy; Astana; Khan Younis; Gaza City; Ramallah; Nablus; Jenin; Nazareth; Eilat; Raqqa; Idlib; Basra; Hodeidah; Taiz; Marib;
Mexico City; Guatemala City; Panama City; Quebec City; Kuwait City; Luxembourg City; Cancun; Acapulco; Ciudad Juarez; Montego Bay; Punta del Este; Bariloche; Ushuaia; Alice Springs; Sunshine Coast; Rotorua; Invercargill; Port Vila; Iqaluit; Yellowknife; Whitehorse; Charlottetown; Fredericton
`
