// Words that names shed or keep in their short forms, and what they say of who is named.

/**
 * Words that a name may shed without becoming another: "Corvus Airlines" is "Corvus". Source: the sectors of the Global Industry
 * Classification Standard as companies print them in their names, and the heads of natural features.
 */
export const designators: ReadonlySet<string> = new Set(
  (
    'bank airlines airways motors group holdings international industries technologies pharmaceuticals pharma energy university college insurance partners ' +
    'capital financial securities media stores hotels club city river valley island bay project festival relief bancorp savings ' +
    'aerospace aviation mining minerals metals copper gold steel oil gas petroleum chemicals foods brewery breweries shipping lines logistics freight terminals ' +
    'railways rail air telecom telecommunications networks semiconductor semiconductors electronics robotics biosciences biotech biologics therapeutics ' +
    'diagnostics genomics healthcare power electric water utilities construction engineering cement properties realty homes supermarkets retail brands ' +
    'united rovers wanderers athletic corporation enterprises dam mountain lake motor automotive heavy institute systems solutions software laboratories ' +
    'biologicals sciences medical renewables offshore marine ports airports shipbuilding shipyards machinery materials packaging tobacco beverages dairies farms seeds airline railway'
  ).split(' '),
)

/** Last words of what is a part of its owner and never the owner: "Corvus" is not "Corvus Cloud". */
export const divisions: ReadonlySet<string> = new Set(
  'cloud services research news music studio studios foundation ventures labs search ads pay store wallet kids prime plus pro tv arena stadium park tower'.split(
    ' ',
  ),
)

/** Last words of bodies that bear the name of their town. */
export const placeNamed: ReadonlySet<string> = new Set(
  (
    'school hospital infirmary clinic police council court airport station county district prison parish market times post herald chronicle gazette ' +
    'courier tribune news echo mercury star dispatch observer telegraph journal'
  ).split(' '),
)

/** First words that a venue or a feature sheds. Source: the feature codes of GeoNames, as other languages put them first. */
export const venues: ReadonlySet<string> = new Set(
  'estadio estadi stade stadio stadion cerro mount playa plage praia teatro theatre palazzo palacio hacienda fazenda camp'.split(
    ' ',
  ),
)
