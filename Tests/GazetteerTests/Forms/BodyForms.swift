import Gazetteer

extension LexiconFormsTests {
  /// Forms of bodies in texts, by hand from grammar.
  static let bodyRows: [Row] = [
    Row(
      "Bundesministerium der Finanzen", .name,
      "Bundesministeriums der Finanzen; Bundesfinanzministerium; "
        + "Bundesfinanzministeriums; Bundesfinanzministeriums"),
    Row("Bundesministerium der Finanzen", .abbreviation, "BMF; BMFs"),
    Row(
      "Bundesministerium für Gesundheit", .name,
      "Bundesministeriums für Gesundheit; Bundesgesundheitsministerium; "
        + "Bundesgesundheitsministeriums"),
    Row(
      "Bundesministerium der Verteidigung", .name,
      "Bundesministeriums der Verteidigung; Bundesverteidigungsministeriums"),
    Row(
      "Bundesministerium des Innern", .name,
      "Bundesministerium des Innern; Bundesministeriums des Innern; "
        + "Bundesinnenministerium; Bundesinnenministeriums"),
    Row("Bundesministerium des Innern", .abbreviation, "BMI; BMIs"),
    Row(
      "Bundeskanzleramt", .name,
      "Bundeskanzleramts; Bundeskanzleramtes; Kanzleramts; Kanzleramtes"),
    Row("Bundesregierung", .name, "Bundesregierung"),
    Row(
      "Bundestag", .name,
      "Deutschen Bundestages; Deutschen Bundestags; Deutschem Bundestag; Bundestags; "
        + "Bundestages"),
    Row("Bundesverwaltungsgericht", .name, "Bundesverwaltungsgerichts; Bundesverwaltungsgerichtes"),
    Row("Bundesverwaltungsgericht", .abbreviation, "BVerwG"),
    Row("Bundesnachrichtendienst", .name, "Bundesnachrichtendienstes; Bundesnachrichtendiensts"),
    Row("Bundesamt für Justiz", .name, "Bundesamts für Justiz; Bundesamtes für Justiz"),
    Row(
      "Bundesamt für Migration und Flüchtlinge", .name,
      "Bundesamtes für Migration und Flüchtlinge"),
    Row("Bundesamt für Migration und Flüchtlinge", .abbreviation, "BAMF; BAMFs"),
    Row(
      "Statistisches Bundesamt", .name,
      "Statistischen Bundesamts; Statistischen Bundesamtes; Statistischem Bundesamt; "
        + "Statistische Bundesamt"),
    Row("Bundesverwaltungsamt", .name, "Bundesverwaltungsamts; Bundesverwaltungsamtes"),
    Row("Bundesverwaltungsamt", .abbreviation, "BVA"),
    Row("Generalzolldirektion", .name, "Generalzolldirektion"),
    Row("Informationstechnikzentrum Bund", .name, "Informationstechnikzentrums Bund"),
    Row("Informationstechnikzentrum Bund", .abbreviation, "ITZBund; ITZBunds"),
    Row(
      "Bundesbeauftragte für den Datenschutz und die Informationsfreiheit", .name,
      "Bundesbeauftragten für den Datenschutz und die Informationsfreiheit"),
    Row(
      "Bundesbeauftragte für den Datenschutz und die Informationsfreiheit", .abbreviation,
      "BfDI"),
    Row("Europäische Kommission", .name, "Europäischen Kommission; EU-Kommission"),
    Row(
      "Europäisches Parlament", .name,
      "Europäischen Parlaments; Europäischem Parlament; Europaparlaments; "
        + "EU-Parlaments; Europäische Parlament"),
    Row("Europäischer Rat", .name, "Europäischen Rates; Europäischen Rats"),
    Row(
      "Europäischer Rechnungshof", .name,
      "Europäischen Rechnungshofs; Europäischen Rechnungshofes"),
    Row(
      "Europäischer Datenschutzbeauftragter", .name,
      "Europäischen Datenschutzbeauftragten; Europäische Datenschutzbeauftragte"),
    Row(
      "Deutscher Gewerkschaftsbund", .name,
      "Deutschen Gewerkschaftsbundes; Deutschen Gewerkschaftsbunds"),
    Row("Deutscher Gewerkschaftsbund", .abbreviation, "DGB"),
    Row(
      "Bayerischer Städtetag", .name,
      "Bayerischen Städtetags; Bayerischen Städtetages; Bayerische Städtetag"),
    Row("Bayerischer Gemeindetag", .name, "Bayerischen Gemeindetages; Bayerischem Gemeindetag"),
    Row("Hessischer Landkreistag", .name, "Hessischen Landkreistages; Hessische Landkreistag"),
    Row("Niedersächsischer Landkreistag", .name, "Niedersächsischen Landkreistags"),
    Row(
      "Sächsischer Städte- und Gemeindetag", .name,
      "Sächsischen Städte- und Gemeindetages; Sächsischen Städte- und Gemeindetags"),
    Row(
      "Niedersächsischer Städte- und Gemeindebund", .name,
      "Niedersächsischen Städte- und Gemeindebundes"),
    Row("Bayerische Staatskanzlei", .name, "Bayerischen Staatskanzlei; bayerischen Staatskanzlei"),
    Row("Senatskanzlei Berlin", .name, "Berliner Senatskanzlei"),
    Row(
      "Bayerischer Landtag", .name,
      "Bayerischen Landtags; Bayerischen Landtages; bayerischer Landtag"),
    Row("Hessischer Landtag", .name, "Hessischen Landtages; hessischen Landtag"),
    Row("Hasso-Plattner-Institut", .abbreviation, "HPI; HPIs"),
    Row(
      "Karlsruher Institut für Technologie", .name,
      "Karlsruher Instituts für Technologie; Karlsruher Institutes für Technologie"),
    Row("Karlsruher Institut für Technologie", .abbreviation, "KIT"),
    Row("Konrad-Adenauer-Stiftung", .name, "Konrad-Adenauer-Stiftung; Konrad Adenauer Stiftung"),
    Row("Hertie School", .name, "Hertie School"),
    Row(
      "Humboldt-Universität zu Berlin", .name,
      "Humboldt-Universität; Humboldt-Universität zu Berlin"),
    Row("Kultusministerkonferenz", .name, "Kultusministerkonferenz"),
    Row("Kultusministerkonferenz", .abbreviation, "KMK"),
    Row("Digitalministerkonferenz", .name, "Digitalministerkonferenz"),
    Row(
      "Landschaftsverband Rheinland", .name,
      "Landschaftsverbands Rheinland; Landschaftsverbandes Rheinland"),
    Row("Landschaftsverband Rheinland", .abbreviation, "LVR"),
    Row("Regionalverband Ruhr", .name, "Regionalverbandes Ruhr; Regionalverbands Ruhr"),
    Row("Bezirksregierung Arnsberg", .name, "Bezirksregierung Arnsberg"),
    Row("Regierungspräsidium Freiburg", .name, "Regierungspräsidiums Freiburg"),
    Row("Ostwestfalen-Lippe-IT", .abbreviation, "OWL-IT"),
    Row("Südwestfalen-IT", .name, "Südwestfalen-IT; Südwestfalen-ITs"),
    Row(
      "Föderales IT-Architekturboard", .name,
      "Föderalen IT-Architekturboards; Föderale IT-Architekturboard"),
    Row(
      "Rat der IT-Beauftragten der Ressorts", .name,
      "Rats der IT-Beauftragten der Ressorts; Rates der IT-Beauftragten der Ressorts"),
    Row("FITKO", .name, "Föderale IT-Kooperation; Föderalen IT-Kooperation"),
    Row("Dataport", .name, "Dataport; Dataports"),
    Row("Bitkom", .name, "Bitkom; Bitkoms; Bitkom e.V.; Bitkom e. V."),
    Row("govdigital", .name, "govdigital; govdigital eG"),
    Row("Initiative D21", .name, "Initiative D21"),
    Row(
      "Kommunales Rechenzentrum Niederrhein", .name,
      "Kommunalen Rechenzentrums Niederrhein; Kommunale Rechenzentrum Niederrhein"),
    Row("Kommunales Rechenzentrum Niederrhein", .abbreviation, "KRZN"),
    Row("Kommunale Datenverarbeitung Oldenburg", .name, "Kommunalen Datenverarbeitung Oldenburg"),
    Row(
      "Deutsches Patent- und Markenamt", .name,
      "Deutschen Patent- und Markenamtes; Deutschen Patent- und Markenamts; "
        + "Deutschem Patent- und Markenamt"),
    Row("Deutsche Rentenversicherung Bund", .name, "Deutschen Rentenversicherung Bund"),
    Row(
      "Bundesanstalt für Finanzdienstleistungsaufsicht", .name,
      "Bundesanstalt für Finanzdienstleistungsaufsicht; BaFin"),
    Row(
      "Bundesvereinigung der Deutschen Arbeitgeberverbände", .name,
      "Bundesvereinigung der Deutschen Arbeitgeberverbände"),
    Row(
      "Rat der Gemeinden und Regionen Europas", .name,
      "Rates der Gemeinden und Regionen Europas; "
        + "Rats der Gemeinden und Regionen Europas"),
    Row("Bundesamt für Verfassungsschutz", .name, "Bundesamtes für Verfassungsschutz"),
    Row(
      "Bundesamt für Kartographie und Geodäsie", .name,
      "Bundesamts für Kartographie und Geodäsie"),
    Row(
      "Luftfahrt-Bundesamt", .name,
      "Luftfahrt-Bundesamtes; Luftfahrt-Bundesamts"),
    Row("SPD", .name, "Sozialdemokratischen Partei Deutschlands"),
    Row("Die Linke", .name, "Die Linke; Linkspartei"),
    Row("Bundesrat", .name, "Bundesrat; Bundesrats; Bundesrates"),
    Row(
      "Normenkontrollrat Baden-Württemberg", .name,
      "Normenkontrollrats Baden-Württemberg; Normenkontrollrates Baden-Württemberg"),
    Row("Koordinierungsstelle für IT-Standards", .name, "Koordinierungsstelle für IT-Standards"),
    Row("Koordinierungsstelle für IT-Standards", .abbreviation, "KoSIT"),
    Row("Hamburgische Bürgerschaft", .name, "Hamburgischen Bürgerschaft"),
    Row(
      "Abgeordnetenhaus von Berlin", .name,
      "Abgeordnetenhauses von Berlin; Berliner Abgeordnetenhauses; "
        + "Berliner Abgeordnetenhaus"),
    Row("Bundesrechenzentrum", .name, "Bundesrechenzentrums"),
  ]
}
