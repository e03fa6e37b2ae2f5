extension OfficeTables {
  /// Whose officers somebody is who stands without a body: the district, town, house or special-purpose
  /// body that the text speaks of, and none where two fit.
  static let bodiesOfContext = """
    Der [Landkreis A](body) hat eine neue Kollegin. [Landrat](role) [Max Kurz](person) stellte [Anna Muster](person) vor,
    die zuvor [IT-Leiterin](role:IT-Leiter) des [Landkreises B](body:Landkreis B) war.
    = Anna Muster, IT-Leiter @ Landkreis B, former
    = Max Kurz, Landrat @ Landkreis A, current

    Der [Landkreis A](body) und der [Landkreis B](body) bauen zusammen. [Landrat](role) [Max Kurz](person) freut sich.
    = Max Kurz, Landrat @ –, current

    Der [Landkreis A](body) baut. Vorbild ist der [Landkreis B](body). Mehr ist nicht bekannt. ¶ Es freut sich
    [Landrätin](role:Landrat) [Anna Muster](person).
    = Anna Muster, Landrat @ Landkreis A, current

    Gäste kamen in den [Landkreis Cham](place). [Landrat](role) [Max Kurz](person) empfing sie.
    = Max Kurz, Landrat @ Landkreis Cham, current

    Es kamen der Barnimer [Landrat](role) [Max Kurz](person) und die Wetterauer [Landrätin](role:Landrat) [Anna
    Muster](person).
    = Anna Muster, Landrat @ Wetteraukreis, current
    = Max Kurz, Landrat @ Landkreis Barnim, current

    Die [Stadt A](body) stellt um. [Hauptamtsleiter](role) [Max Kurz](person), [Wahlleiterin](role:Wahlleiter) [Anna
    Muster](person) und [Pressesprecher](role) [Tom Lang](person) halfen.
    = Anna Muster, Wahlleiter @ Stadt A, current
    = Max Kurz, Hauptamtsleiter @ Stadt A, current
    = Tom Lang, Pressesprecher @ Stadt A, current

    Die [Stadt A](body) und das [Innenministerium](body) stellen um. [Bundeswahlleiter](role) [Max Kurz](person) half.
    = Max Kurz, Bundeswahlleiter @ –, current

    Es tagte der [Stadtrat A](body:Stadtrat Jena). [Kämmerer](role) [Max Kurz](person) trug vor.
    = Max Kurz, Kämmerer @ –, current

    Aus Stralsund war [Oberbürgermeister](role) [Max Kurz](person) zugeschaltet.
    = Max Kurz, Oberbürgermeister @ –, current

    Aus [Stralsund](place) war [Oberbürgermeister](role) [Max Kurz](person) zugeschaltet.
    = Max Kurz, Oberbürgermeister @ Stadt Stralsund, current

    Die [Stadt A](body) baut. Das sagt [Anna Muster](person), [Bürgermeisterin](role:Bürgermeister) der Inselgemeinde.
    = Anna Muster, Bürgermeister @ Stadt A, current

    In der [Stadt A](body) sprach [Anna Muster](person), [Bürgermeisterin](role:Bürgermeister) der Nachbarn.
    = Anna Muster, Bürgermeister @ –, current

    Beim [Verband A](body) ist [Anna Muster](person) seit 2021 [Beigeordnete](role:Beigeordneter).
    = Anna Muster, Beigeordneter @ Verband A, current from 2021

    [Anna Muster](person), beim [Verband A](body) seit 2021 [Referentin](role:Referent), sprach.
    = Anna Muster, Referent @ Verband A, current from 2021

    Im [Innenministerium A](body) wird [Anna Muster](person) [Staatssekretärin](role:Staatssekretär).
    = Anna Muster, Staatssekretär @ Innenministerium A, designated

    Es sprach [Max Kurz](person), der in der [Staatskanzlei A](body) [Staatssekretär](role) ist.
    = Max Kurz, Staatssekretär @ Staatskanzlei A, current

    Beim [Verband A](body) ist [Landrat](role) [Max Kurz](person) [Vorsitzender](role).
    = Max Kurz, Landrat @ –, current
    = Max Kurz, Vorsitzender @ Verband A, current

    [Max Kurz](person), [Geschäftsführer](role) und [Sprecher](role) der [Geschäftsführung](body:Geschäftsführung Firma A)
    der [Firma A](body), geht.
    = Max Kurz, Geschäftsführer @ Firma A, current
    = Max Kurz, Sprecher @ Geschäftsführung Firma A, current

    Der [Zweckverband A](body) und die [Gesellschaft B](body) bauen. Das ist neu.
    [Geschäftsleiter](role) [Max Kurz](person) freut sich.
    = Max Kurz, Geschäftsleiter @ Zweckverband A, current

    Es warb die [Stadt A](body) um Leute aus [Northeim](place): Die dortige [Kreisrätin](role:Kreisrat) [Anna
    Muster](person) sagte ab.
    = Anna Muster, Kreisrat @ Landkreis Northeim, current

    Das [Land Hessen](body) hilft, sagt [Digitalministerin](role:Digitalminister) [Anna Muster](person). Das [Bundesamt
    A](body) berät.
    = Anna Muster, Digitalminister @ Land Hessen, current

    Das [Bundesamt A](body) und das [Land Hessen](body) bauen. Mehr ist nicht bekannt. Es sprach
    [Innenminister](role:Innenminister) [Max Kurz](person).
    = Max Kurz, Innenminister @ Land Hessen, current

    Das [Bundesministerium A](body) und das [Land Hessen](body) bauen. Mehr ist nicht bekannt. Es sprach
    [Innenminister](role:Innenminister) [Max Kurz](person).
    = Max Kurz, Innenminister @ –, current

    Die [Stadt A](body) stellt um, sagt [Stadtschreiber](role) [Max Kurz](person).
    = Max Kurz, Stadtschreiber @ Stadt A, current

    Aus dem [Kreis Düren](place) war [Landrat](role) [Max Kurz](person) da, aus [Heinsberg](place) [Landrätin](role:Landrat)
    [Anna Muster](person).
    = Anna Muster, Landrat @ Kreis Heinsberg, current
    = Max Kurz, Landrat @ Kreis Düren, current

    Im [Landratsamt Ravensburg](body) und der [Stadt A](body) läuft es, so [Landrat](role) [Max Kurz](person).
    = Max Kurz, Landrat @ Landkreis Ravensburg, current

    [Max Kurz](person), [Kreisdirektor](role) in [Viersen](body:Stadt Viersen), sprach.
    = Max Kurz, Kreisdirektor @ Kreis Viersen, current

    Das [Amt A](body) tagte. Es sprach [Bürgermeisterin](role:Bürgermeister) [Anna Muster](person).
    = Anna Muster, Bürgermeister @ –, current

    Die [Städteregion A](body) plant. [Dezernentin](role:Dezernent) [Anna Muster](person) berichtete. Die [Stadt B](body)
    ist dabei.
    = Anna Muster, Dezernent @ Städteregion A, current

    Der [Kreis Unna](body) bekommt ein Büro. [CDO](role) [Anna Muster](person) leitet es.
    = Anna Muster, CDO @ Kreis Unna, current

    [Anna Muster](person) kommt aus [Gera](place). Dort war sie [Amtsleiterin](role:Amtsleiter).
    = Anna Muster, Amtsleiter @ Stadt Gera, former

    Der [Verband A](body) und der [Verband B](body) klagen. [Geschäftsführer](role) [Max Kurz](person) kam.

    Der [Landkreis A](body) und die [Stadt B](body) bauen. [Hauptamtsleiter](role) [Max Kurz](person) kam.
    = Max Kurz, Hauptamtsleiter @ –, current

    Der Vertreter der [Stadt A](body), [Hauptamtsleiter](role) [Max Kurz](person), sprach in der [Stadt B](body).
    = Max Kurz, Hauptamtsleiter @ Stadt A, current

    Es kam im [Landkreis Meißen](place) [Landrat](role) [Max Kurz](person). Der [Landkreis A](body) schwieg.
    = Max Kurz, Landrat @ Landkreis Meißen, current

    Die [Kreisverwaltung Kusel](body) zieht um. [Beigeordnete](role:Beigeordneter) [Anna Muster](person) half.
    = Anna Muster, Beigeordneter @ Landkreis Kusel, current
    """
}
