/// People known by an office of a state in Latin America or the Caribbean.
///
/// Columns: name, surname as used, other forms, tenures (body, office, from, to).
enum PeopleOfLatinAmerica {
  static let rows = """
    Raúl Alfonsín	Alfonsín	Raul Alfonsin	ARG president 1983-12 1989-07
    Carlos Menem	Menem		ARG president 1989-07 1999-12
    Fernando de la Rúa	de la Rúa	Fernando de la Rua	ARG president 1999-12 2001-12
    Eduardo Duhalde	Duhalde		ARG president 2002-01 2003-05
    Néstor Kirchner	Kirchner	Nestor Kirchner	ARG president 2003-05 2007-12
    Cristina Fernández de Kirchner	Fernández de Kirchner	Cristina Fernandez de Kirchner;Cristina Kirchner;Cristina Fernandez;Fernandez de Kirchner	ARG president 2007-12 2015-12;ARG vice-president 2019-12 2023-12
    Mauricio Macri	Macri		ARG president 2015-12 2019-12
    Alberto Fernández	Fernández	Alberto Fernandez	ARG president 2019-12 2023-12
    Javier Milei	Milei		ARG president 2023-12-10
    Guido Di Tella	Di Tella		ARG foreign-minister 1991-01 1999-12
    Hugo Banzer	Banzer		BOL president 1997-08 2001-08
    Gonzalo Sánchez de Lozada	Sánchez de Lozada	Gonzalo Sanchez de Lozada	BOL president 1993-08 1997-08;BOL president 2002-08 2003-10
    Carlos Mesa	Mesa		BOL president 2003-10 2005-06
    Evo Morales	Morales		BOL president 2006-01 2019-11
    Jeanine Áñez	Áñez	Jeanine Anez	BOL president 2019-11 2020-11
    Luis Arce	Arce		BOL president 2020-11 2025-11
    Rodrigo Paz	Paz		BOL president 2025-11
    José Sarney	Sarney	Jose Sarney	BRA president 1985-04 1990-03
    Fernando Collor de Mello	Collor	Fernando Collor	BRA president 1990-03 1992-12
    Itamar Franco	Franco		BRA president 1992-12 1995-01
    Fernando Henrique Cardoso	Cardoso		BRA president 1995-01 2003-01
    Luiz Inácio Lula da Silva	Lula	Luiz Inacio Lula da Silva;Lula da Silva	BRA president 2003-01 2011-01;BRA president 2023-01-01
    Dilma Rousseff	Rousseff		BRA president 2011-01 2016-08
    Michel Temer	Temer		BRA president 2016-08 2019-01
    Jair Bolsonaro	Bolsonaro		BRA president 2019-01 2023-01
    Celso Amorim	Amorim		BRA foreign-minister 1993-08 1995-01;BRA foreign-minister 2003-01 2011-01;BRA presidential-aide 2023-01
    Mauro Vieira	Vieira		BRA foreign-minister 2015-01 2016-05;BRA foreign-minister 2023-01
    Augusto Pinochet	Pinochet		CHL president 1973-09 1990-03
    Patricio Aylwin	Aylwin		CHL president 1990-03 1994-03
    Eduardo Frei	Frei		CHL president 1994-03 2000-03
    Ricardo Lagos	Lagos		CHL president 2000-03 2006-03
    Sebastián Piñera	Piñera	Sebastian Pinera	CHL president 2010-03 2014-03;CHL president 2018-03 2022-03
    Gabriel Boric	Boric		CHL president 2022-03
    Juan Gabriel Valdés	Valdés	Juan Gabriel Valdes	CHL foreign-minister 1999-06 2000-03
    Ernesto Samper	Samper		COL president 1994-08 1998-08
    Andrés Pastrana	Pastrana	Andres Pastrana	COL president 1998-08 2002-08
    Álvaro Uribe	Uribe	Alvaro Uribe	COL president 2002-08 2010-08
    Juan Manuel Santos	Santos		COL defence-minister 2006-07 2009-05;COL president 2010-08 2018-08
    Iván Duque	Duque	Ivan Duque	COL president 2018-08 2022-08
    Gustavo Petro	Petro		COL president 2022-08-07
    Humberto de la Calle	de la Calle		COL chief-negotiator 2012-09 2017-01
    Óscar Arias	Arias	Oscar Arias	CRI president 1986-05 1990-05;CRI president 2006-05 2010-05
    Rodrigo Chaves	Chaves		CRI president 2022-05
    Fidel Castro	Castro		CUB president 1976-12 2008-02
    Raúl Castro	Castro	Raul Castro	CUB president 2008-02 2018-04
    Miguel Díaz-Canel	Díaz-Canel	Miguel Diaz-Canel	CUB president 2018-04
    Felipe Pérez Roque	Pérez Roque	Felipe Perez Roque	CUB foreign-minister 1999-05 2009-03
    Bruno Rodríguez	Rodríguez	Bruno Rodriguez	CUB foreign-minister 2009-03
    Joaquín Balaguer	Balaguer	Joaquin Balaguer	DOM president 1986-08 1996-08
    Leonel Fernández	Fernández	Leonel Fernandez	DOM president 1996-08 2000-08;DOM president 2004-08 2012-08
    Luis Abinader	Abinader		DOM president 2020-08
    Abdalá Bucaram	Bucaram	Abdala Bucaram	ECU president 1996-08 1997-02
    Jamil Mahuad	Mahuad		ECU president 1998-08 2000-01
    Gustavo Noboa	Noboa		ECU president 2000-01 2003-01
    Lucio Gutiérrez	Gutiérrez	Lucio Gutierrez	ECU president 2003-01 2005-04
    Rafael Correa	Correa		ECU president 2007-01 2017-05
    Lenín Moreno	Moreno	Lenin Moreno	ECU president 2017-05 2021-05
    Guillermo Lasso	Lasso		ECU president 2021-05 2023-11
    Daniel Noboa	Noboa		ECU president 2023-11
    Vinicio Cerezo	Cerezo		GTM president 1986-01 1991-01
    Jorge Serrano	Serrano		GTM president 1991-01 1993-06
    Álvaro Arzú	Arzú	Alvaro Arzu	GTM president 1996-01 2000-01
    Otto Pérez Molina	Pérez Molina	Otto Perez Molina	GTM president 2012-01 2015-09
    Jimmy Morales	Morales		GTM president 2016-01 2020-01
    Bernardo Arévalo	Arévalo	Bernardo Arevalo	GTM president 2024-01
    Irfaan Ali	Irfaan Ali	Mohamed Irfaan Ali	GUY president 2020-08
    Manuel Zelaya	Zelaya		HND president 2006-01 2009-06
    Roberto Micheletti	Micheletti		HND president 2009-06 2010-01
    Porfirio Lobo	Lobo		HND president 2010-01 2014-01
    Juan Orlando Hernández	Hernández	Juan Orlando Hernandez	HND president 2014-01 2022-01
    Xiomara Castro	Castro		HND president 2022-01
    Prosper Avril	Avril		HTI president 1988-09 1990-03
    Jean-Bertrand Aristide	Aristide		HTI president 1991-02 1996-02;HTI president 2001-02 2004-02-29
    Raoul Cédras	Cédras	Raoul Cedras	HTI army-chief 1991-09 1994-10
    René Préval	Préval	Rene Preval	HTI president 1996-02 2001-02;HTI president 2006-05 2011-05
    Michel Martelly	Martelly		HTI president 2011-05 2016-02
    Jovenel Moïse	Moïse	Jovenel Moise	HTI president 2017-02 2021-07
    Ariel Henry	Henry		HTI prime-minister 2021-07 2024-04
    Garry Conille	Conille		HTI prime-minister 2024-06 2024-11
    Jean-Claude Duvalier	Duvalier		HTI president 1971-04 1986-02
    Michael Manley	Manley		JAM prime-minister 1989-02 1992-03
    P.J. Patterson	Patterson		JAM prime-minister 1992-03 2006-03
    Andrew Holness	Holness		JAM prime-minister 2016-03
    Carlos Salinas	Salinas	Carlos Salinas de Gortari	MEX president 1988-12 1994-11
    Ernesto Zedillo	Zedillo		MEX president 1994-12 2000-11
    Vicente Fox	Fox		MEX president 2000-12 2006-11
    Felipe Calderón	Calderón	Felipe Calderon	MEX president 2006-12 2012-11
    Enrique Peña Nieto	Peña Nieto	Enrique Pena Nieto	MEX president 2012-12 2018-11
    Andrés Manuel López Obrador	López Obrador	Andres Manuel Lopez Obrador;Lopez Obrador	MEX president 2018-12 2024-09
    Claudia Sheinbaum	Sheinbaum		MEX president 2024-10-01
    Jorge Castañeda	Castañeda	Jorge Castaneda	MEX foreign-minister 2000-12 2003-01
    Marcelo Ebrard	Ebrard		MEX foreign-minister 2018-12 2023-06
    Daniel Ortega	Ortega		NIC president 1985-01 1990-04;NIC president 2007-01
    Violeta Chamorro	Chamorro	Violeta Barrios de Chamorro	NIC president 1990-04 1997-01
    Arnoldo Alemán	Alemán	Arnoldo Aleman	NIC president 1997-01 2002-01
    Enrique Bolaños	Bolaños	Enrique Bolanos	NIC president 2002-01 2007-01
    Miguel d'Escoto	d'Escoto	Miguel D'Escoto	NIC foreign-minister 1979-07 1990-04
    Manuel Noriega	Noriega		PAN leader 1983-08 1989-12
    Guillermo Endara	Endara		PAN president 1989-12 1994-09
    José Raúl Mulino	Mulino	Jose Raul Mulino	PAN president 2024-07
    Alan García	García	Alan Garcia	PER president 1985-07 1990-07;PER president 2006-07 2011-07
    Alberto Fujimori	Fujimori		PER president 1990-07 2000-11
    Alejandro Toledo	Toledo		PER president 2001-07 2006-07
    Ollanta Humala	Humala		PER president 2011-07 2016-07
    Pedro Pablo Kuczynski	Kuczynski		PER president 2016-07 2018-03
    Martín Vizcarra	Vizcarra	Martin Vizcarra	PER president 2018-03 2020-11
    Pedro Castillo	Castillo		PER president 2021-07 2022-12
    Dina Boluarte	Boluarte		PER president 2022-12 2025-10
    Alfredo Stroessner	Stroessner		PRY president 1954-08 1989-02
    Juan Carlos Wasmosy	Wasmosy		PRY president 1993-08 1998-08
    Fernando Lugo	Lugo		PRY president 2008-08 2012-06
    Santiago Peña	Peña	Santiago Pena	PRY president 2023-08
    José Napoleón Duarte	Duarte	Jose Napoleon Duarte	SLV president 1984-06 1989-06
    Alfredo Cristiani	Cristiani		SLV president 1989-06 1994-06
    Nayib Bukele	Bukele		SLV president 2019-06
    Desi Bouterse	Bouterse		SUR president 2010-08 2020-07
    Julio María Sanguinetti	Sanguinetti	Julio Maria Sanguinetti	URY president 1995-03 2000-03
    José Mujica	Mujica	Jose Mujica	URY president 2010-03 2015-03
    Yamandú Orsi	Orsi	Yamandu Orsi	URY president 2025-03
    Carlos Andrés Pérez	Pérez	Carlos Andres Perez	VEN president 1989-02 1993-05
    Rafael Caldera	Caldera		VEN president 1994-02 1999-02
    Hugo Chávez	Chávez	Hugo Chavez	VEN president 1999-02-02 2013-03-05
    Nicolás Maduro	Maduro	Nicolas Maduro	VEN foreign-minister 2006-08 2013-01;VEN president 2013-03-05
    Juan Guaidó	Guaidó	Juan Guaido	VEN opposition-leader 2019-01 2023-01
    María Corina Machado	Machado	Maria Corina Machado	VEN opposition-leader 2023-10
    Edmundo González	González	Edmundo Gonzalez;Edmundo González Urrutia	VEN opposition-leader 2024-04
    Henrique Capriles	Capriles		VEN opposition-leader 2012-02 2013-12
    Delcy Rodríguez	Delcy Rodríguez	Delcy Rodriguez	VEN vice-president 2018-06
    Jorge Arreaza	Arreaza		VEN foreign-minister 2017-08 2021-08
    Mia Mottley	Mottley		BRB prime-minister 2018-05
    """
}
