/// The page that lies beside the exports and says how to open them.
enum ExportGuide {
  static let fileName = "README.md"

  static let text = """
    # Was in diesem Ordner liegt

    | Datei | Wofür |
    |---|---|
    | `who-is-who/index.html` | das Wer-ist-wer: im Browser öffnen, ohne Server |
    | `picture.svg` | die am besten verbundenen Personen und Organisationen, gezeichnet |
    | `graph.graphml` | der Graph für networkx, igraph und andere |
    | `graph-gephi.graphml` | für Gephi |
    | `graph-yed.graphml` | für yEd |
    | `graph.dot` | für Graphviz |
    | `graph-portable.dot` | einfaches DOT, eine Zeile je Knoten und Kante |
    | `archive.sqlite` | das Archiv für `kommunalgraph ask`, `whois`, `export` |
    | `markdown/` | das Wer-ist-wer als Text |

    ## Gephi

    *Datei → Öffnen* → `graph-gephi.graphml`, im Fenster *gerichtet* und *Kanten nicht zusammenlegen*
    (Merge strategy: Don't merge) wählen. Layout *ForceAtlas 2*, Farbe nach der Spalte `kind`. Für die
    Zeitleiste:

        kommunalgraph export gexf --archive . --into graph.gexf

    ## yEd

    *File → Open* → `graph-yed.graphml`, dann *Layout → Organic*: Alle Knoten liegen zunächst übereinander.

    ## Graphviz

        dot -Tsvg graph.dot -o graph.svg

    Die erste Zeile von `graph.dot` nennt das Programm, das zur Größe passt. Übersichtlicher sind Ausschnitte:

        kommunalgraph export svg --archive . --around "VORNAME NAME" --depth 1 --into netz.svg
        kommunalgraph export svg --archive . --profile timeline --body NAME --into aemter.svg
        kommunalgraph export svg --archive . --profile calendar --body NAME --into sitzungen.svg

    ## Neo4j

        kommunalgraph export csv --profile neo4j --archive . --into neo4j
        sh neo4j/import.sh

    Danach zum Beispiel

        MATCH (p:Person)-[:CHAIRED]->(s:Session) RETURN s.name, p.name ORDER BY s.date;

    ## networkx

        import networkx
        graph = networkx.read_graphml("graph.graphml", force_multigraph=True)
        for person, session, data in graph.edges(data=True):
            if data["relation"] == "chaired":
                print(graph.nodes[session]["name"], graph.nodes[person]["name"], data["quote"])

    ## Anderes

    `kommunalgraph export --help` nennt alle Formate (GEXF, CSV, JSON Lines, Turtle, JSON-LD, FollowTheMoney,
    Popolo, OParl) und die Ausschnitte, die es von jedem gibt.

    """
}
